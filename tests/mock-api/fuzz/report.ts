import type { Verdict } from './judge'

export interface Fault {
  readonly run: number
  readonly aim: string
  readonly name: string
  readonly what: string
  /** The request, as a line for a shell. */
  readonly command: string
}

/** What became of the requests. */
export interface Report {
  readonly seed: number
  runs: number
  /** How often each operation was answered with each status. */
  readonly answers: Map<string, Map<number, number>>
  /** How many requests were made to be what, and how many were what by the document. */
  readonly aims: Map<string, number>
  readonly verdicts: Map<Verdict, number>
  /** For what valid requests were refused all the same, as the document says it in words. */
  readonly inWords: Map<string, number>
  readonly faults: Fault[]
  /** The slowest answer, and to what it came after which. */
  slowest: {
    readonly run: number
    readonly milliseconds: number
    readonly command: string
    readonly before: string
  }
  count(name: string, status: number, aim: string, verdict: Verdict): void
  time(run: number, milliseconds: number, command: () => string): void
}

export function newReport(seed: number): Report {
  let last = () => ''
  const report: Report = {
    seed,
    runs: 0,
    answers: new Map(),
    aims: new Map(),
    verdicts: new Map(),
    inWords: new Map(),
    faults: [],
    slowest: { run: 0, milliseconds: 0, command: '', before: '' },
    count(name, status, aim, verdict) {
      const statuses = report.answers.get(name) ?? new Map<number, number>()
      report.answers.set(name, statuses)
      one(statuses, status)
      one(report.aims, aim)
      one(report.verdicts, verdict)
    },
    time(run, milliseconds, command) {
      if (milliseconds > report.slowest.milliseconds)
        report.slowest = { run, milliseconds, command: command(), before: last() }
      last = command
    },
  }
  return report
}

function one<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The report in lines. */
export function told(report: Report): string {
  const names = [...report.answers].sort(([first], [second]) => first.localeCompare(second))
  return [
    ...names.map(([name, statuses]) => `${name.padEnd(26)} ${counted(statuses)}`),
    '',
    `made to be      ${counted(report.aims)}`,
    `by the document ${counted(report.verdicts)}`,
    '',
    'valid, and refused for what the document says in words:',
    ...[...report.inWords].sort().map(([words, count]) => `  ${String(count).padStart(6)}  ${words}`),
    '',
    `slowest answer  ${report.slowest.milliseconds.toFixed(0)} ms, run ${report.slowest.run}: ${report.slowest.command.slice(0, 1_000)}`,
    `faults          ${report.faults.length} in ${report.runs} requests, seed ${report.seed}`,
  ].join('\n')
}

function counted(counts: ReadonlyMap<string | number, number>): string {
  return [...counts]
    .sort(([first], [second]) => String(first).localeCompare(String(second)))
    .map(([key, count]) => `${key}: ${count}`)
    .join('  ')
}

export function toldFault({ run, aim, name, what, command }: Fault): string {
  return `run ${run} (${aim}, ${name}): ${what}\n  ${command}`
}
