import type { Fault } from './findings'
import type { GroupReport } from './suite'

/** What was found, as text: a line for each group, and beneath it what of it does not conform. */
export function reportOf(reports: readonly GroupReport[]): string {
  const faults = reports.reduce((sum, report) => sum + report.faults.length, 0)
  const checks = reports.reduce((sum, report) => sum + report.checks, 0)
  const total = faults === 0 ? 'It conforms.' : `It does not conform: ${faults} of them do not hold.`
  return [...reports.map(groupOf), `\n${checks} checks. ${total}`].join('\n')
}

function groupOf({ name, about, checks, faults }: GroupReport): string {
  const sign = faults.length === 0 ? 'ok  ' : 'FAIL'
  const heading = `${sign} ${name.padEnd(12)} ${String(checks).padStart(6)} checks, ${faults.length} not conforming: ${about}`
  return [heading, ...alike(faults).map(inWords)].join('\n')
}

/** One fault of a kind, and how many more there are of it. */
function alike(faults: readonly Fault[]): readonly (Fault & { readonly more: number })[] {
  const kinds = new Map<string, Fault[]>()
  for (const fault of faults) {
    const kind = `${fault.operation.replace(/\/[^/]*\d[^/]*$/, '/…')} ${fault.contract.split(':')[0]}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault])
  }
  return [...kinds.values()].flatMap(([first, ...more]) => (first ? [{ ...first, more: more.length }] : []))
}

function inWords({ operation, asked, contract, answered, more }: Fault & { readonly more: number }): string {
  return [
    `     ${operation}`,
    `       asked     ${asked}`,
    `       contract  ${contract}`,
    `       answered  ${answered}${more > 0 ? `\n       and ${more} more like it` : ''}`,
  ].join('\n')
}
