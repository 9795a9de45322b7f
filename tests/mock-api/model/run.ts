import { parseArgs } from 'node:util'
import { countGiven } from '../countGiven'
import { allCells } from './cells'
import { explore } from './explore'
import { allPlaces } from './places'
import { storyOf } from './story'

/*
 * Plays as many moves as its argument says on the backend and on the model, says where they came to, and tells the shortest story
 * of a difference (`--first`: the first one, as it was met). `--seed` and `--path`, as they are printed, play the same again.
 */

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
    first: { type: 'boolean' },
  },
})
const steps = countGiven('steps', values.steps)
const seed = countGiven('seed', values.seed, 0)
console.log(`${steps} steps, seed ${seed}`)

const began = performance.now()
const replay = { seed, isShrunk: !values.first, ...(values.path !== undefined && { path: values.path }) }
const explored = await explore(steps, replay, made => process.stderr.write(`\r${made} steps`))
const seconds = ((performance.now() - began) / 1_000).toFixed(1)
process.stderr.write('\n')

const { places, difference } = explored
const counted = [...allPlaces, ...allCells].map(place => ({ place, times: places.get(place) ?? 0 }))
for (const { place, times } of counted) console.log(`${String(times).padStart(8)}  ${place}`)
const never = counted.filter(({ times }) => times === 0).length
console.log(`${explored.steps} steps in ${explored.courses} courses in ${seconds} s`)
console.log(
  `${counted.length - never} of ${counted.length} places reached; ${difference ? 1 : 0} differences`,
)
if (difference) console.log(await storyOf(difference))
process.exitCode = difference || never > 0 || explored.steps < steps ? 1 : 0
