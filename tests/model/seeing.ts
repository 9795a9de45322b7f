import { sees, statusOf } from './accounts'
import { seesWhatIsTold } from './calendar'
import { pendingRecordOf, recordOf } from './record'
import { type Action, mayTake } from './refusing'
import { isInView } from './views'
import type { Account, Facts, Operator, Pending, World } from './world'

export type ListName = 'customers' | 'partners' | 'pending' | 'distributors' | 'events' | 'mails'

export type Filter = Readonly<Record<string, string | number | null | readonly (string | null)[]>>

/** The rows of a list that an operator sees and that match, in no order. */
export function rowsFor(world: World, by: Operator, list: ListName, filter: Filter = {}): readonly Facts[] {
  switch (list) {
    case 'customers':
    case 'partners':
      return accountsFor(world, by, list)
        .filter(account => accountMatches(world, by, account, filter))
        .map(account => recordOf(world, account))
    case 'pending':
      return [...world.pending.values()]
        .filter(pending => sees(by, pending))
        .filter(pending => pendingMatches(world, pending, filter))
        .map(pending => pendingRecordOf(world, pending))
    case 'distributors':
      return [...world.distributors.values()].map(one => ({ ...one }))
    case 'events':
      return world.activity
        .filter(event => seesWhatIsTold(world, by, event))
        .map(event => ({ ...event }))
        .filter(row => matches(row, filter, ['organizationName']))
    case 'mails':
      return world.mailbox
        .filter(mail => seesWhatIsTold(world, by, mail))
        .map(mail => ({ ...mail }))
        .filter(row => matches(row, filter, ['to']))
  }
}

export function accountsFor(world: World, by: Operator, list: 'customers' | 'partners'): readonly Account[] {
  return [...world.accounts.values()].filter(account => `${account.kind}s` === list && sees(by, account))
}

export function accountMatches(
  world: World,
  by: Operator,
  account: Account,
  { view, allowed, ...filter }: Filter,
): boolean {
  if (typeof filter['id'] === 'string' && filter['id'] !== account.id) return false
  const row = recordOf(world, account)
  if (view !== undefined && !isInView(String(view), row, world.today)) return false
  // The filter has the name of an action.
  if (allowed !== undefined && !mayTake(world, by, allowed as Action, account)) return false
  return matches(row, filter, ['organizationName', 'notificationEmail'])
}

export function pendingMatches(world: World, pending: Pending, { view, ...filter }: Filter): boolean {
  const row = pendingRecordOf(world, pending)
  if (view !== undefined && !isInView(String(view), row, world.today)) return false
  return matches(row, filter, ['organizationName', 'notificationEmail'])
}

/** Section 8, “Lists”: equality, or a list of values of which one matches; arrays when they contain it; days from and to. */
function matches(row: Facts, filter: Filter, searched: readonly string[]): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === 'q') {
      const text = String(wanted).toLowerCase()
      return searched.some(field => String(row[field]).toLowerCase().includes(text))
    }
    const [, field = '', bound] = /^(.+)_(gte|lte)$/.exec(name) ?? []
    if (bound !== undefined) {
      const day = row[field]
      return typeof day === 'string' && (bound === 'gte' ? day >= String(wanted) : day <= String(wanted))
    }
    const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    const value = row[name]
    return Array.isArray(value) ? value.some(one => values.includes(one)) : values.includes(value)
  })
}

export function isFailed({ failure }: Pending): boolean {
  const failures = ['multi-factor-required', 'conditional-access', 'wrong-credentials', 'import-throttled']
  return failure !== null && failures.includes(failure)
}

export function isAt(pending: Pending, status: string): boolean {
  return statusOf(pending) === status
}
