import { expect, it } from 'vitest'
import { revivals } from './afterPowerCut'
import { expectations } from './expected'
import { simulatedDisks } from './onSimulatedDisk'
import { simulatedDisk } from './simulatedDisk'
import { none, tried } from './trial'
import { failingAt, waysToFail } from './waysToFail'

it('a disk that fails at any step, in any way, once or for long, ends each commit in the old or the new state and loses nothing acknowledged', async () => {
  using disks = simulatedDisks()
  const holding = expectations()
  const revived = revivals(disks)
  const sound = simulatedDisk()
  disks.putIn(sound)
  expect(await tried(sound, none, holding, revived)).toEqual({ wrong: [], refused: 0 })

  let [faults, refusals] = [0, 0]
  const wrong: string[] = []
  for (const [index, kind] of sound.steps.entries()) {
    for (const way of waysToFail.filter(({ of }) => of.includes(kind))) {
      for (const lasts of [false, true]) {
        const disk = simulatedDisk()
        disks.putIn(disk)
        const trial = await tried(disk, failingAt(index + 1, way, lasts), holding, revived)
        wrong.push(
          ...trial.wrong.map(
            what => `step ${index + 1} (${kind}) ${way.name}${lasts ? ' for long' : ''}: ${what}`,
          ),
        )
        faults += 1
        refusals += trial.refused
      }
    }
  }
  console.log({ steps: sound.steps.length, faults, refusals, revived: revived.count })
  expect(wrong).toEqual([])
}, 600_000)
