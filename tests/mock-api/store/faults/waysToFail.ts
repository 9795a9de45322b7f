import type { Fault, Faults, StepKind } from './simulatedDisk'

/** A way in which a step fails, and which of the steps after it fail like it for as long as the disk does. */
export interface Way {
  readonly name: string
  readonly of: readonly StepKind[]
  /** Steps that a disk takes only after something has failed, and that fail then as well. */
  readonly along?: readonly StepKind[]
  readonly fault: Fault
  /** What happens at the next such step; the same unless it is said. */
  readonly next?: Fault
}

const half = (length: number) => Math.floor(length / 2)
const changing = ['open', 'write', 'truncate', 'flush', 'flush folder', 'rename', 'name', 'remove'] as const

export const waysToFail: readonly Way[] = [
  { name: 'is full', of: ['write'], fault: { code: 'ENOSPC' } },
  {
    name: 'is full in the middle',
    of: ['write'],
    fault: { code: 'ENOSPC', taken: half },
    next: { code: 'ENOSPC' },
  },
  {
    name: 'takes half, and then nothing more',
    of: ['write'],
    fault: { taken: half },
    next: { taken: () => 0 },
  },
  { name: 'takes half, and then fails', of: ['write'], fault: { taken: half }, next: { code: 'EIO' } },
  {
    name: 'is full in the middle, and does not cut that off',
    of: ['write'],
    along: ['truncate'],
    fault: { code: 'ENOSPC', taken: half },
    next: { code: 'EIO' },
  },
  { name: 'takes half at a time', of: ['write'], fault: { taken: length => Math.ceil(length / 2) } },
  { name: 'fails a flush', of: ['flush'], fault: { code: 'EIO' } },
  { name: 'fails the flush of a folder', of: ['flush folder'], fault: { code: 'EIO' } },
  { name: 'fails a renaming', of: ['rename'], fault: { code: 'EIO' } },
  { name: 'fails a renaming that it does', of: ['rename'], fault: { code: 'EIO', done: true } },
  { name: 'fails to open', of: ['open'], fault: { code: 'EMFILE' } },
  { name: 'fails to close', of: ['close'], fault: { code: 'EIO' } },
  { name: 'fails to remove', of: ['remove'], fault: { code: 'EIO' } },
  { name: 'fails to read', of: ['read', 'look'], fault: { code: 'EIO' } },
  { name: 'becomes read-only', of: changing, fault: { code: 'EROFS' } },
  { name: 'is gone', of: [...changing, 'close', 'read', 'look'], fault: { code: 'EIO' } },
]

/** The disk fails in a way at a step, and for as long as it lasts at each further such step. */
export function failingAt(at: number, { of, along = [], fault, next = fault }: Way, lasts: boolean): Faults {
  let happened = false
  return (step, kind) => {
    if (step < at || ![...of, ...along].includes(kind)) return undefined
    if (step === at) {
      happened = true
      return fault
    }
    if (lasts) return next
    // Half of a write that was taken is followed by what it is followed by, once.
    if (!happened || next === fault) return undefined
    happened = false
    return next
  }
}
