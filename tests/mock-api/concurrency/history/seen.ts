import { resourceOf, type Summary } from '#contract'
import type { Row } from '../../client'
import type { Days } from './days'
import type { Entry } from './entry'
import { exported } from './request'
import { type Result, resultsIn } from './results'
import type { Sighting } from './sighting'
import { matches, type Tallies, versionAt } from './tallies'
import { same, type Trail } from './trail'

export interface Known {
  readonly trail: Trail
  readonly tallies: Tallies
  readonly days: Days
}

/** Narrows a sighting by all that an answer shows. False where it shows nothing of the state. */
export function look(
  { asked, by, status, body, total, range }: Entry,
  sight: Sighting,
  known: Known,
): boolean {
  const { trail, tallies, days } = known
  const on = (day: string) => {
    sight.from(days.from(day))
    sight.to(days.to(day))
  }
  if (status === 404 && asked.what === 'record') {
    sight.that(position => versionAt(trail.listed.get(asked.id) ?? [], position) === undefined)
    return true
  }
  if (status >= 300) return false
  switch (asked.what) {
    case 'command':
      return seeResults(resourceOf[asked.kind], asked.more.dryRun ?? false, resultsIn({ body }), sight)
    case 'record':
      sight.account(asked.list, body as Row)
      return true
    case 'list': {
      const rows = body as readonly Row[]
      for (const row of rows) {
        sight.account(asked.list, row)
        if (!matches(row, asked.filter)) sight.never(`${row.id} is not what was asked for`)
      }
      const count = tallies.accounts(by, asked.list, asked.filter)
      sight.that(position => count(position) === total)
      if (rows.length !== Math.min(asked.most, total)) sight.never(`${rows.length} rows of ${range}`)
      return true
    }
    case 'export':
    case 'ids': {
      const rows = body as readonly (string | readonly string[])[]
      const count = tallies.accounts(by, asked.list, asked.filter)
      sight.that(position => count(position) === total)
      if (rows.length !== total) sight.never(`${rows.length} rows of ${range}`)
      for (const row of rows) {
        const cells = typeof row === 'string' ? [row] : row
        const versions = trail.listed.get(cells[0] ?? '') ?? []
        sight.that(position => {
          const fields = versionAt(versions, position)?.fields
          return (
            fields !== undefined &&
            matches(fields, asked.filter) &&
            cells.every((cell, index) => cell === String(fields[exported[index] ?? ''] ?? ''))
          )
        })
      }
      return true
    }
    case 'pending': {
      const count = tallies.pending(by)
      sight.that(position => count(position) === total)
      for (const row of body as readonly Row[]) sight.pending(row)
      return true
    }
    case 'events': {
      const positions = tallies.events(by)
      const rows = body as readonly Row[]
      sight.from(positions[total - 1] ?? trail.first)
      sight.to((positions[total] ?? trail.last + 1) - 1)
      const other = rows.find(
        (row, index) => !same(row, trail.events[(positions[total - 1 - index] ?? 0) - 1]),
      )
      if (other) sight.never(`${other.id} is not what the trail has in its place`)
      if (rows.length !== Math.min(10, total)) sight.never(`${rows.length} rows of ${range}`)
      return true
    }
    case 'summary': {
      const { today, accounts, onboarding } = body as Summary
      on(today)
      for (const { list, total: told } of accounts) {
        const count = tallies.accounts(by, list, {})
        sight.that(position => count(position) === told)
      }
      const pending = tallies.pending(by)
      const told = onboarding.reduce((sum, { total: some }) => sum + some, 0)
      sight.that(position => pending(position) === told)
      return true
    }
    case 'session':
      on(Object(body).today)
      return true
    case 'clock':
      sight.from(days.from(Object(body).today))
      return true
    default:
      return false
  }
}

/** The records of a command that was answered before are as they are now; those of a dry run, as they would be. */
function seeResults(
  list: 'customers' | 'partners',
  dryRun: boolean,
  results: readonly Result[],
  sight: Sighting,
): boolean {
  for (const { outcome, record, problem } of results) {
    if (outcome === 'applied' && record && !dryRun) sight.account(list, record)
    if (outcome === 'applied' && record && dryRun) sight.previous(record)
    if (dryRun && problem?.record) sight.account(list, problem.record)
  }
  return true
}
