import type { Condition } from '#contract'
import { allowedOn, inView, isStuck, type PendingView, type View } from '#lifecycle'
import type { Moment } from '../../present'
import type { Within } from '../store'
import { type Entry, fieldOf } from './entry'
import type { KeptList } from './keptList'

/** Whether the row at a position is meant. */
export type Test = (position: number) => boolean

/** A condition as a test of a list's rows. `within` is of the moment for which the list is kept. */
export function meets(list: KeptList, condition: Condition, within: Within): Test {
  switch (condition.test) {
    case 'any-of': {
      const column = list.field(condition.field)
      const values = new Set<unknown>(condition.values)
      return position => {
        const value = column[position]
        return Array.isArray(value) ? value.some(one => values.has(one)) : values.has(value)
      }
    }
    case 'from':
    case 'to': {
      const { field, bound, test } = condition
      const column = list.field(field)
      return position => {
        const value = column[position]
        return typeof value === 'string' && (test === 'from' ? value >= bound : value <= bound)
      }
    }
    case 'contains': {
      const { fields, text } = condition
      const column = list.values('searched', entry => searchedText(entry, fields))
      const wanted = text.toLowerCase()
      return position => column[position]?.includes(wanted) ?? false
    }
    case 'view': {
      const column = list.values(`view ${condition.view}`, viewTest(condition.view, within))
      return position => column[position] ?? false
    }
    case 'allowed': {
      // Who asks decides, so that nothing of it is kept.
      const isAllowed = allowedOn(condition.action, within)
      return position => {
        const account = list.entries[position]?.account
        return account !== undefined && isAllowed(account)
      }
    }
  }
}

function viewTest(view: View | PendingView, { edition, today }: Moment): (entry: Entry) => boolean {
  if (view === 'stuck') {
    return ({ onboarding, record }) =>
      onboarding !== undefined && isStuck(onboarding, String(record['linkSentAt']), today)
  }
  const isIn = inView(view, edition, today)
  return ({ account }) => account !== undefined && isIn(account)
}

/** The searched fields one after another, with a sign between them that nobody types. */
function searchedText(entry: Entry, fields: readonly string[]): string {
  return fields
    .map(field => String(fieldOf(entry, field) ?? ''))
    .join('\u0000')
    .toLowerCase()
}
