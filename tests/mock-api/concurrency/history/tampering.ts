import type { Entry } from './entry'
import type { History } from './play'
import type { Event } from './trail'

/** What a backend at fault would have left behind: each makes an impossible history of a possible one. */
export const tamperings: Readonly<Record<string, (history: History) => History>> = {
  'the event of a change is missing': history =>
    withEvents(history, events => {
      const at = events.findLastIndex(({ after, action }) => after !== null && action === 'edit')
      return events.toSpliced(at, 1)
    }),
  'others stand between the events of a command': history =>
    withEvents(history, events => {
      const isLastOf = (index: number) => {
        const [before, one, next] = [events[index - 1], events[index], events[index + 1]]
        const isBulk =
          before?.actor === one?.actor && before?.at === one?.at && before?.action === one?.action
        return (
          isBulk && one?.actor !== next?.actor && one?.accountId !== next?.accountId && one?.on === next?.on
        )
      }
      const at = events.findIndex(
        (event, index) =>
          index > history.before.events.length &&
          event.actor !== 'calendar' &&
          event.actor !== 'tenant' &&
          isLastOf(index),
      )
      const [one, next] = [events[at], events[at + 1]]
      return one && next ? events.toSpliced(at, 2, next, one) : events
    }),
  'a list is as it was long before': history => {
    const early = history.entries.find(({ asked }) => asked.what === 'list' && asked.most === 1_000)
    const end = Math.max(...history.entries.map(({ ended }) => ended))
    return {
      ...history,
      entries: early ? [...history.entries, { ...early, began: end + 1, ended: end + 2 }] : [],
    }
  },
  'a total counts one that is not there': history =>
    withEntry(
      history,
      ({ asked, total }) => asked.what === 'list' && total > 10,
      entry => ({ ...entry, total: entry.total + 1 }),
    ),
  'an edit was applied over a revision that nobody had seen': history =>
    withEntry(
      history,
      ({ asked, body }) =>
        asked.what === 'command' &&
        asked.key === null &&
        asked.more.revisions !== undefined &&
        JSON.stringify(body).includes('"applied"'),
      entry => {
        const { asked } = entry
        if (asked.what !== 'command') return entry
        return {
          ...entry,
          asked: {
            ...asked,
            more: { ...asked.more, revisions: Object.fromEntries(asked.ids.map(id => [id, 0])) },
          },
        }
      },
    ),
  'preferences took the place of others than those that were named': history =>
    withEntry(
      history,
      ({ asked, status, tag }) => asked.what === 'keep-preferences' && status === 200 && tag !== '"1"',
      entry => ({ ...entry, tag: '"1"' }),
    ),
  'the same request was answered in two ways': history =>
    withEntry(
      history,
      ({ asked, body }, index) =>
        asked.what === 'command' &&
        JSON.stringify(body).includes('"applied"') &&
        history.entries.some(
          (other, at) =>
            at !== index && 'key' in other.asked && asked.key !== null && other.asked.key === asked.key,
        ),
      entry => ({ ...entry, body: { results: [] } }),
    ),
}

function withEntry(
  history: History,
  isMeant: (entry: Entry, index: number) => boolean,
  change: (entry: Entry) => Entry,
): History {
  const at = history.entries.findLastIndex(isMeant)
  return {
    ...history,
    entries: history.entries.map((entry, index) => (index === at ? change(entry) : entry)),
  }
}

/** Numbers them anew, as a backend would have that never had it otherwise. */
function withEvents(history: History, change: (events: readonly Event[]) => readonly Event[]): History {
  const events = change(history.after.events).map((event, index) => ({
    ...event,
    id: `event-${String(index + 1).padStart(8, '0')}`,
  }))
  return { ...history, after: { ...history.after, events } }
}
