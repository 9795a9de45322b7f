import { fatesOf, type Unflushed, unflushed } from './unflushed'

type Bytes = { readonly write: Buffer; readonly at: number } | { readonly truncateTo: number }
export type SimulatedFile = Unflushed<Buffer, Bytes>
type Names = ReadonlyMap<string, SimulatedFile>
interface Renaming {
  readonly from?: string
  readonly to?: { readonly name: string; readonly file: SimulatedFile }
}

export type StepKind =
  | 'open'
  | 'read'
  | 'look'
  | 'write'
  | 'truncate'
  | 'flush'
  | 'flush folder'
  | 'rename'
  | 'name'
  | 'remove'
  | 'close'

/** How a step ends that does not end well: with how many bytes taken of those that were to be written, and whether with an error. */
export interface Fault {
  readonly code?: string
  readonly taken?: (length: number) => number
  /** Whether a renaming has happened although it fails. */
  readonly done?: boolean
}
export type Faults = (step: number, kind: StepKind, path: string) => Fault | undefined

/** What a power cut leaves: files by their names. */
export type Remains = ReadonlyMap<string, Buffer>

export interface SimulatedDisk {
  /** The steps that were taken so far. */
  readonly steps: readonly StepKind[]
  readonly names: Names
  /** From now on steps end like this. */
  fail(faults: Faults): void
  /** Takes a step that changes nothing. */
  look(kind: StepKind, path: string): void
  create(path: string): SimulatedFile
  rename(from: string, to: string): void
  link(from: string, to: string): void
  remove(path: string): void
  write(file: SimulatedFile, path: string, bytes: Buffer, at: number): number
  truncate(file: SimulatedFile, path: string, to: number): void
  flush(file: SimulatedFile, path: string): void
  flushFolder(path: string): void
  /** What a power cut could leave now of the files of these names. */
  remains(wanted: readonly string[]): readonly Remains[]
}

/** As much as it takes in one write. */
const mostAtOnce = 4_096

/** A disk of one folder, which fails as it is told, and knows what a power cut could leave. */
export function simulatedDisk(left: Remains = new Map()): SimulatedDisk {
  const folder = unflushed<Names, Renaming>(
    new Map([...left].map(([name, bytes]) => [name, newFile(bytes)])),
    renamed,
  )
  const steps: StepKind[] = []
  let faults: Faults = () => undefined

  const begin = (kind: StepKind, path: string): Fault | undefined => {
    steps.push(kind)
    return faults(steps.length, kind, path)
  }
  const look = (kind: StepKind, path: string) => end(kind, begin(kind, path))
  const existing = (path: string) => {
    const file = folder.value.get(path)
    if (!file) throw failure('ENOENT', path)
    return file
  }

  return {
    steps,
    get names() {
      return folder.value
    },
    fail(next) {
      faults = next
    },
    look,
    create(path) {
      const file = newFile(Buffer.alloc(0))
      folder.change({ to: { name: path, file } })
      return file
    },
    rename(from, to) {
      const fault = begin('rename', to)
      if (!fault?.code || fault.done) folder.change({ from, to: { name: to, file: existing(from) } })
      end('rename', fault)
    },
    link(from, to) {
      look('name', to)
      if (folder.value.has(to)) throw failure('EEXIST', to)
      folder.change({ to: { name: to, file: existing(from) } })
    },
    remove(path) {
      look('remove', path)
      if (folder.value.has(path)) folder.change({ from: path })
    },
    write(file, path, bytes, at) {
      const fault = begin('write', path)
      const taken = Math.min(mostAtOnce, fault?.taken?.(bytes.length) ?? (fault?.code ? 0 : bytes.length))
      if (taken > 0) file.change({ write: Buffer.from(bytes.subarray(0, taken)), at })
      end('write', fault)
      return taken
    },
    truncate(file, path, to) {
      look('truncate', path)
      file.change({ truncateTo: to })
    },
    flush: (file, path) => flushed(file, () => look('flush', path)),
    flushFolder: path => flushed(folder, () => look('flush folder', path)),
    remains(wanted) {
      return fatesOf(folder.doubtful).flatMap(ofFolder => {
        const files = [...folder.leftBy(ofFolder)].filter(([name]) => wanted.includes(name))
        const doubtful = files.reduce((sum, [, file]) => sum + file.doubtful, 0)
        return fatesOf(doubtful).map(ofFiles => {
          let next = 0
          return new Map(
            files.map(([name, file]) => {
              const from = next
              next += file.doubtful
              return [name, file.leftBy(ofFiles.slice(from, next))]
            }),
          )
        })
      })
    },
  }
}

function flushed(what: SimulatedFile | Unflushed<Names, Renaming>, step: () => void): void {
  try {
    step()
  } catch (error) {
    what.failToFlush()
    throw error
  }
  what.flush()
}

function newFile(bytes: Buffer): SimulatedFile {
  return unflushed<Buffer, Bytes>(bytes, (before, change, fate) => {
    if ('truncateTo' in change) return grown(before, change.truncateTo).subarray(0, change.truncateTo)
    const { write, at } = change
    const middle = Math.floor(write.length / 2)
    const [from, to] = [fate === 'last half' ? middle : 0, fate === 'first half' ? middle : write.length]
    const after = Buffer.from(grown(before, at + to))
    write.copy(after, at + from, from, to)
    return after
  })
}

function grown(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length ? bytes : Buffer.concat([bytes, Buffer.alloc(length - bytes.length)])
}

function renamed(before: Names, { from, to }: Renaming): Names {
  const after = new Map(before)
  if (from !== undefined) after.delete(from)
  if (to) after.set(to.name, to.file)
  return after
}

function end(kind: StepKind, fault: Fault | undefined): void {
  if (fault?.code) throw failure(fault.code, kind)
}

export function failure(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: the simulated disk, ${what}`), { code })
}
