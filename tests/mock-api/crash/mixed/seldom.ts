import type { MixedReport } from './mixedRounds'

/** What comes of a kill at the least, on the average and however slow the machine is. */
const least = { killsUnderWay: 0.25, killsUnfolded: 0.25, answered: 2, compared: 2, told: 30 } as const

/** What so many kills did not come to often enough, so that kills that met nobody are not taken for harmless ones. */
export function seldomIn(report: MixedReport, kills: number): readonly string[] {
  const seldom = Object.entries(least).flatMap(([name, perKill]) => {
    // An object has the names of the one that it is made from.
    const count = report[name as keyof typeof least]
    return count < perKill * kills ? [`${name}: ${count} in ${kills} kills`] : []
  })
  return report.kills < kills || report.killsWhileStarting < Math.floor(kills / 3)
    ? [`${report.kills} and ${report.killsWhileStarting} of ${kills} kills`, ...seldom]
    : seldom
}
