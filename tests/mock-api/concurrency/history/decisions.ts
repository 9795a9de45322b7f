import type { Entry } from './entry'
import { type Result, resultsIn } from './results'
import type { Write } from './streams'
import { versionAt } from './tallies'
import { type Fields, same, stored, type Trail } from './trail'

/** What must have been so of an account when it was refused for this reason, or when this was applied to it. */
const refusedWhen: Readonly<Record<string, (fields: Fields) => boolean>> = {
  'already-in-production': ({ subscriptionLevel }) => subscriptionLevel === 'PRODUCTION',
  'not-in-production': ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
  'extension-limit-reached': ({ trialExtensions }) => Number(trialExtensions) > 0,
  'window-not-open': ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
  'trial-ended': ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
}
const appliedWhen: Readonly<Record<string, (fields: Fields) => boolean>> = {
  'extend-trial': ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
  'manage-upgrade': ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
  convert: ({ subscriptionLevel }) => subscriptionLevel === 'TRIAL',
  edit: ({ subscriptionLevel }) => subscriptionLevel === 'PRODUCTION',
}

/** Holds what was decided on each account against how it stood at the event that tells of it. */
export function wronglyDecided({ family, first }: Write, trail: Trail): readonly string[] {
  // Of twins it is not known which was decided, and which one read what had been.
  const isOne = family.entries.length === 1
  const [entry] = family.entries
  const { asked } = entry
  if (asked.what !== 'command') return []
  return resultsIn(entry)
    .filter(({ outcome }) => outcome !== 'not-found')
    .flatMap((result, index) => {
      const event = trail.events[first + index - 1]
      const versions = trail.listed.get(event?.accountId ?? '') ?? []
      const before = versionAt(versions, first + index - 1)?.fields
      const after = versionAt(versions, first + index)?.fields
      if (!event || !before || !after) return [`${event?.id} is about nobody`]
      const named = asked.more.revisions?.[event.accountId]
      const wrong = result.outcome === 'applied' ? wronglyApplied(result, isOne) : wronglyRefused(result)
      return wrong === undefined ? [] : [`${event.id}, ${asked.action} of ${event.accountId}: ${wrong}`]

      function wronglyApplied({ record }: Result, isAnswered: boolean): string | undefined {
        if (asked.what !== 'command' || !before || !after || !event) return 'is none'
        if (appliedWhen[asked.action]?.(before) === false) return `applied to ${JSON.stringify(before)}`
        if (after['revision'] !== Number(before['revision']) + 1) return 'no revision of its own'
        if (asked.action === 'edit' && named !== undefined && named !== before['revision']) {
          return `applied over revision ${before['revision']}, which was not the one that had been seen, ${named}`
        }
        if (asked.action === 'extend-trial' && event.edition === '2025' && after['trialExtensions'] !== 1) {
          return `extended for the ${after['trialExtensions']}th time`
        }
        return isAnswered && record && !isSameRecord(record, after)
          ? 'answered with another record'
          : undefined
      }
      function wronglyRefused({ problem }: Result): string | undefined {
        if (!before || !problem) return 'is none'
        const { reason, record } = problem
        if (refusedWhen[reason]?.(before) === false)
          return `refused as ${reason} at ${JSON.stringify(before)}`
        if (reason !== 'changed-meanwhile') return undefined
        if (named === before['revision']) return 'refused over the very revision that had been seen'
        return record && !isSameRecord(record, before)
          ? 'refused with another record than the present one'
          : undefined
      }
    })
}

function isSameRecord(record: Fields, fields: Fields): boolean {
  return Object.entries(stored(fields)).every(([name, value]) => same(record[name], value))
}

/** What of the answer to a move of the clock is not what the calendar did on its day. */
export function wrongDays(
  entries: readonly Entry[],
  trail: Trail,
  sees: (by: string) => readonly number[],
): readonly string[] {
  return entries.flatMap(({ asked, by, body, status }) => {
    if (asked.what !== 'clock' || status >= 300) return []
    const { today, events } = body as {
      readonly today: string
      readonly events: readonly { readonly id: string }[]
    }
    const done = sees(by)
      .map(position => trail.events[position - 1])
      .filter(event => event?.actor === 'calendar' && event.on === today)
      .map(event => event?.id)
    return same(
      done,
      events.map(({ id }) => id),
    )
      ? []
      : [`the move to ${today} answered ${events.length} events, there are ${done.length}`]
  })
}
