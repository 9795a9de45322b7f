import { failAtEveryStep } from './everyStep'

/* Has a disk fail at every step of the store's script in every way, and prints what went wrong. */

const report = await failAtEveryStep()
console.log(report)
process.exitCode = report.wrong.length > 0 ? 1 : 0
