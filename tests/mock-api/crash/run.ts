import { killRounds } from './killRounds'

/* Kills the server a hundred times, or as often as its argument says, and prints what was lost. */

const rounds = Number(process.argv[2] ?? 100)
const report = await killRounds(rounds, {
  onRound: round => process.stderr.write(`\rround ${round + 1} of ${rounds}`),
})
process.stderr.write('\n')
console.log(report)
process.exitCode = report.lost.length + report.unreadable.length > 0 ? 1 : 0
