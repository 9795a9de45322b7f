import { unsealed } from '../../../../mock-api/store/backup/seal'
import { openEmbeddedStore } from '../../../../mock-api/store/embeddedStore'
import { allOf } from '../changes'
import { smallState } from '../smallState'
import { folder, type SimulatedDisks } from './onSimulatedDisk'
import { type Remains, type SimulatedDisk, simulatedDisk } from './simulatedDisk'

export const dataFile = `${folder}/db.json`
export const backupFile = `${folder}/backup.json`
const kept = [dataFile, `${dataFile}.log`]

/** All that a power cut could leave of a disk now. */
export function remainsOf(disk: SimulatedDisk): readonly Remains[] {
  return disk.remains([...kept, backupFile])
}

/** What servers find that start after a power cut. */
export interface Revivals {
  /** Starts a server over each of these remains, and answers each different thing that is found once. */
  over(remains: readonly Remains[]): Promise<readonly string[]>
  /** Puts a disk in again after that. */
  goOnWith(disk: SimulatedDisk): void
  /** How many different remains were started over. */
  readonly count: number
}

export function revivals(disks: SimulatedDisks): Revivals {
  const known = new Map<string, Promise<string>>()
  const sound = new WeakSet<Buffer>()
  return {
    get count() {
      return known.size
    },
    async over(all) {
      const found = new Set<string>()
      for (const remains of all) {
        const backup = remains.get(backupFile)
        if (backup && !sound.has(backup)) {
          unsealed(backup.toString(), what => new Error(`the backup ${what}`))
          sound.add(backup)
        }
        const key = kept.map(name => remains.get(name)?.toString('latin1') ?? '-').join('\0')
        const holding = known.get(key) ?? revived(disks, remains)
        known.set(key, holding)
        found.add(await holding)
      }
      return [...found]
    },
    goOnWith: disk => disks.putIn(disk),
  }
}

async function revived(disks: SimulatedDisks, remains: Remains): Promise<string> {
  disks.putIn(simulatedDisk(remains))
  try {
    const store = await openEmbeddedStore({ path: dataFile, firstState: smallState })
    return JSON.stringify(await allOf(store))
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : error}`
  }
}
