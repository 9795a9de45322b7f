import type { Condition } from '#contract'
import { inView } from '#lifecycle'
import type { Moment } from '../../present'
import { type Entry, fieldOf } from './entry'

/** A condition as a predicate over rows. */
export function meets(condition: Condition, moment: Moment): (entry: Entry) => boolean {
  switch (condition.test) {
    case 'any-of': {
      const { field } = condition
      const values = new Set<unknown>(condition.values)
      return ({ record }) => {
        const value = fieldOf(record, field)
        return Array.isArray(value) ? value.some(one => values.has(one)) : values.has(value)
      }
    }
    case 'from':
    case 'to': {
      const { field, bound, test } = condition
      return ({ record }) => {
        const value = fieldOf(record, field)
        return typeof value === 'string' && (test === 'from' ? value >= bound : value <= bound)
      }
    }
    case 'contains': {
      const wanted = condition.text.toLowerCase()
      return entry => searchedText(entry, condition.fields).includes(wanted)
    }
    case 'view': {
      const isIn = inView(condition.view, moment.edition, moment.today)
      return ({ account }) => account !== undefined && isIn(account)
    }
  }
}

/** The searched fields one after another, with a sign between them that nobody types. */
function searchedText(entry: Entry, fields: readonly string[]): string {
  entry.searched ??= fields
    .map(field => String(fieldOf(entry.record, field) ?? ''))
    .join('\u0000')
    .toLowerCase()
  return entry.searched
}
