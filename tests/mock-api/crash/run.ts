import { temporaryFolder } from '../temporaryFolder'
import { jumpThroughKills } from './jumps'
import { killRounds } from './killRounds'
import { onboardThroughKills } from './onboardings'

/*
 * Kills the server a hundred times, or as often as its argument says, half as often again in the middle of a demo's jump of sixty
 * days, and a tenth as often while a thousand accounts are onboarded; prints what was lost.
 */

const rounds = Number(process.argv[2] ?? 100)
const report = await killRounds(rounds, {
  onRound: round => process.stderr.write(`\rround ${round + 1} of ${rounds}`),
})
process.stderr.write('\n')
console.log(report)

const jumpKills = Math.ceil(rounds / 2)
const jumps = await jumpThroughKills(
  {
    file: 'mock-api/server.ts',
    env: { PORT: '0', TODAY: '2026-06-15', SEED_CUSTOMERS: '300', PUBLIC_URL: 'https://partners.example' },
  },
  { kills: jumpKills, onKill: kill => process.stderr.write(`\rkill ${kill} of ${jumpKills} in a jump`) },
)
process.stderr.write('\n')
console.log(jumps)

await using folder = await temporaryFolder()
const kills = Math.ceil(rounds / 10)
let killed = 0
const env = { PORT: '0', TODAY: '2026-06-15', SEED_CUSTOMERS: '60', DATA_FILE: folder.file('db.json') }
const onboardings = await onboardThroughKills(
  { file: 'mock-api/server.ts', env },
  {
    accounts: 1_000,
    kills,
    onKill: () => {
      killed += 1
      process.stderr.write(`\rkill ${killed} of ${kills}`)
    },
  },
)
process.stderr.write('\n')
console.log(onboardings)
const faults = [report.lost, report.unreadable, jumps.wrong, onboardings.lost].flat()
process.exitCode = faults.length > 0 ? 1 : 0
