import type { Faults, SimulatedDisk } from './simulatedDisk'

/** The disk takes so many bytes more than it holds now, of all that its names lead to, and then none. */
export function roomFor(bytes: number, disk: SimulatedDisk): Faults {
  const held = () => [...disk.names.values()].reduce((sum, { value }) => sum + value.length, 0)
  const capacity = held() + bytes
  return (_step, kind) => {
    if (kind !== 'write') return undefined
    const left = capacity - held()
    return left > 0 ? { taken: length => Math.min(length, left) } : { code: 'ENOSPC' }
  }
}
