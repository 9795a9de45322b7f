import { revivals } from './afterPowerCut'
import { expectations } from './expected'
import { oneLodash } from './oneLodash'
import { simulatedDisks } from './onSimulatedDisk'
import { simulatedDisk } from './simulatedDisk'
import { none, tried } from './trial'
import { failingAt, waysToFail } from './waysToFail'

export interface FaultsReport {
  /** Steps of the script on a sound disk, at each of which the power was cut as well. */
  readonly steps: number
  readonly faults: number
  /** How often the store refused something because of the disk. */
  readonly refused: number
  /** Different remains of a power cut over which a store was opened. */
  readonly revived: number
  readonly wrong: readonly string[]
}

/**
 * Goes through the script on a disk that fails at one step in one way, once or for long, for every step and every way: or for every so-manieth of these,
 * which still meets every step and every way.
 */
export async function failAtEveryStep(every = 1): Promise<FaultsReport> {
  using disks = simulatedDisks()
  using _ = oneLodash()
  const holding = expectations()
  const revived = revivals(disks)
  const sound = simulatedDisk()
  disks.putIn(sound)
  const wrong = [...(await tried(sound, none, holding, revived)).wrong]

  let [combinations, faults, refused] = [0, 0, 0]
  for (const [index, kind] of wrong.length > 0 ? [] : sound.steps.entries()) {
    for (const way of waysToFail.filter(({ of }) => of.includes(kind))) {
      for (const lasts of [false, true]) {
        combinations += 1
        if (combinations % every !== 0) continue
        const disk = simulatedDisk()
        disks.putIn(disk)
        const trial = await tried(disk, failingAt(index + 1, way, lasts), holding, revived)
        const where = `step ${index + 1} (${kind}) ${way.name}${lasts ? ' for long' : ''}`
        wrong.push(...trial.wrong.map(what => `${where}: ${what}`))
        faults += 1
        refused += trial.refused
      }
    }
  }
  return { steps: sound.steps.length, faults, refused, revived: revived.count, wrong }
}
