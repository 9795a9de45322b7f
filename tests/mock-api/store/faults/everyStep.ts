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
 * Goes through the script on a disk that fails at one step in one way, once or for long: for every step and every way, or for every way at so many steps, which
 * lie apart, and elsewhere for the next way.
 */
export async function failAtEveryStep(stepsOfEach = Number.POSITIVE_INFINITY): Promise<FaultsReport> {
  using disks = simulatedDisks()
  using _ = oneLodash()
  const holding = expectations()
  const revived = revivals(disks)
  const sound = simulatedDisk()
  disks.putIn(sound)
  const wrong = [...(await tried(sound, none, holding, revived)).wrong]

  const combinations = waysToFail.flatMap(way => [false, true].map(lasts => ({ way, lasts })))
  let [faults, refused] = [0, 0]
  for (const [turn, { way, lasts }] of wrong.length > 0 ? [] : combinations.entries()) {
    const steps = sound.steps.flatMap((kind, index) => (way.of.includes(kind) ? [index + 1] : []))
    const name = `${way.name}${lasts ? ' for long' : ''}`
    if (steps.length === 0) wrong.push(`there is no step that ${name}`)
    for (const step of someOf(steps, stepsOfEach, turn / combinations.length)) {
      const disk = simulatedDisk()
      disks.putIn(disk)
      const trial = await tried(disk, failingAt(step, way, lasts), holding, revived)
      wrong.push(...trial.wrong.map(what => `step ${step} (${sound.steps[step - 1]}) ${name}: ${what}`))
      faults += 1
      refused += trial.refused
    }
  }
  return { steps: sound.steps.length, faults, refused, revived: revived.count, wrong }
}

/** So many, as far apart as they can be, beginning at some part of the way to the second. */
function someOf(steps: readonly number[], count: number, from: number): readonly number[] {
  if (steps.length <= count) return steps
  const apart = steps.length / count
  return steps.filter((_, index) => Math.floor(index / apart - from) > Math.floor((index - 1) / apart - from))
}
