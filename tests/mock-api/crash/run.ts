import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildInto } from '../builtServers'
import { countGiven } from '../countGiven'
import { temporaryFolder } from '../temporaryFolder'
import { jumpThroughKills } from './jumps'
import { killRounds } from './killRounds'
import { mixedRounds } from './mixed/mixedRounds'
import { seldomIn } from './mixed/seldom'
import { onboardThroughKills } from './onboardings'

/*
 * Kills the server a hundred times under eight writers who do everything at once, or as often as `--kills` says, and then nothing else; without it
 * also a hundred times under four writers, fifty times in the middle of a demo's jump, and ten times while a thousand accounts are
 * onboarded. Prints what was lost.
 */

const { values } = parseArgs({ options: { kills: { type: 'string' } } })
const kills = countGiven('kills', values.kills ?? '100')

await using folder = await temporaryFolder()
await buildInto(folder.path)
const file = join(folder.path, 'server.mjs')
const counted =
  (what: string, of: number) =>
  (kill: number, wrong = 0) =>
    process.stderr.write(`\r${what}: kill ${kill} of ${of}${wrong > 0 ? `, ${wrong} wrong` : ''}`)

const mixed = await mixedRounds({ file, kills, onKill: counted('eight writers', kills) })
process.stderr.write('\n')
console.log(mixed)
// At a size at which it takes time to start.
const large = await mixedRounds({
  file,
  kills: 10,
  customers: 10_000,
  onKill: counted('10,000 customers', 10),
})
process.stderr.write('\n')
console.log(large)
const others = values.kills === undefined ? await theOthers() : []
const seldom = [...seldomIn(mixed, kills), ...seldomIn(large, 10)]
if (seldom.length > 0) console.error('seldom:', seldom)
process.exitCode = [...mixed.wrong, ...large.wrong, ...others, ...seldom].length > 0 ? 1 : 0

async function theOthers(): Promise<readonly string[]> {
  let kill = 0
  const report = await killRounds(100, { file, onRound: round => counted('four writers', 100)(round + 1) })
  process.stderr.write('\n')
  console.log(report)

  const demo = { PORT: '0', TODAY: '2026-06-15', PUBLIC_URL: 'https://partners.example' }
  const jumps = await jumpThroughKills(
    { file, env: { ...demo, SEED_CUSTOMERS: '300' } },
    { kills: 50, onKill: counted('in a jump', 50) },
  )
  process.stderr.write('\n')
  console.log(jumps)

  const onboardings = await onboardThroughKills(
    { file, env: { ...demo, SEED_CUSTOMERS: '60', DATA_FILE: folder.file('db.json') } },
    { accounts: 1_000, kills: 10, onKill: () => counted('onboardings', 10)(++kill) },
  )
  process.stderr.write('\n')
  console.log(onboardings)
  return [report.lost, report.unreadable, jumps.wrong, onboardings.lost].flat()
}
