import { addDays, calendarDateOf, type EditionId } from '#lifecycle'
import type { Situation } from '../../../../mock-api/seed/situations'
import type { State } from '../../../../mock-api/store/state'
import { channel, today, tokenOf } from '../../channel'
import { newCustomer } from '../../onboarding/visitor'

/** What is to have one effect, however often it is sent. */
export interface Plan {
  readonly key: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Visitors of links have no keys: their steps have one effect by themselves. */
  readonly by: 'operator' | 'visitor'
  /** What is wrong with its effect, by all that is stored in the end. */
  wrongIn(stored: Stored): string | undefined
}

/** What is stored, by the accounts that it is about. */
export interface Stored {
  readonly state: State
  readonly revisions: ReadonlyMap<string, number>
  /** How many events tell of an action on an account, and how many mails of a kind went to it. */
  events(accountId: string, action: string): number
  mails(accountId: string, kind: string): number
}

export const kindsOfPlan = ['single', 'bulk', 'extend', 'add', 'resend', 'step', 'clock', 'edition'] as const
export type KindOfPlan = (typeof kindsOfPlan)[number]

/** Plans of all kinds in turn. Each has accounts of its own. */
export function plansOf(count: number): readonly Plan[] {
  return Array.from({ length: count }, (_, index) => planOf(index))
}

export function kindAt(index: number): KindOfPlan {
  return kindsOfPlan[index % kindsOfPlan.length] ?? 'single'
}

const firstDay = calendarDateOf('2029-01-01')

function planOf(index: number): Plan {
  const key = `key-${index}`
  const own = { key, by: 'operator' } as const
  const edited = (ids: readonly string[]): Plan => ({
    ...own,
    path: '/api/customers/actions/edit',
    body: { ids, expiresOn: addDays(firstDay, index % 300) },
    wrongIn: ({ revisions, events }) =>
      saying(
        ids.flatMap(id => [`${id} at revision ${revisions.get(id)}, ${events(id, 'edit')} events`]),
        text => text.endsWith('at revision 2, 1 events'),
      ),
  })
  switch (kindAt(index)) {
    case 'single':
      return edited([`customer-${index}`])
    case 'bulk':
      return edited([`customer-${index}`, `customer-${index}-b`, `customer-${index}-c`])
    case 'extend':
      return {
        ...own,
        path: '/api/customers/actions/extend-trial',
        body: { ids: [`trial-${index}`] },
        wrongIn: ({ revisions, events, mails }) => {
          const id = `trial-${index}`
          // Days go by, and bring their own: it becomes production by itself in the end.
          const told = [events(id, 'extend-trial'), mails(id, 'trial-extended')]
          return Number(revisions.get(id)) >= 2 && told.every(many => many === 1)
            ? undefined
            : `${id}: ${told}`
        },
      }
    case 'add': {
      const organizationName = `Organization ${index}`
      return {
        ...own,
        path: '/api/pending',
        body: { ...newCustomer, partnerId: 'northwind', organizationName },
        wrongIn: ({ state, events, mails }) => {
          const added = state.pending.filter(account => account.organizationName === organizationName)
          const told = added.map(({ id }) => [events(id, 'add'), mails(id, 'activation-link')])
          return JSON.stringify(told) === '[[1,1]]'
            ? undefined
            : `${organizationName}: ${JSON.stringify(told)}`
        },
      }
    }
    case 'resend':
      return {
        ...own,
        path: '/api/pending/actions/resend-link',
        body: { ids: [`pending-${index}`] },
        wrongIn: ({ events, mails, state }) => {
          const id = `pending-${index}`
          const links = state.links
            .filter(({ accountId }) => accountId === id)
            .map(({ state: standing }) => standing)
          const told = [events(id, 'resend-link'), mails(id, 'activation-link'), ...links.sort()]
          return JSON.stringify(told) === '[1,1,"live","replaced"]' ? undefined : `${id}: ${told}`
        },
      }
    case 'step':
      return {
        ...own,
        by: 'visitor',
        path: `/api/activations/${tokenOf(`pending-${index}`)}/start`,
        body: {},
        wrongIn: ({ events }) => {
          const told = events(`pending-${index}`, 'onboarding-started')
          return told === 1 ? undefined : `pending-${index} was started ${told} times`
        },
      }
    // How far the day has come, and which edition is in force, is for all of them together.
    case 'clock':
      return { ...own, path: '/api/demo/clock', body: { days: 1 }, wrongIn: () => undefined }
    case 'edition':
      return {
        ...own,
        path: '/api/demo/edition',
        body: { edition: editionAt(index) },
        wrongIn: () => undefined,
      }
  }
}

/** Each time another one, of those under which everything else can be done. */
export function editionAt(index: number): EditionId {
  return Math.floor(index / kindsOfPlan.length) % 2 === 0 ? '2024-11' : '2025'
}

/** The accounts that so many plans act on. */
export function stateFor(count: number): State {
  const indices = Array.from({ length: count }, (_, index) => index)
  const named = (kinds: readonly KindOfPlan[]) => indices.filter(index => kinds.includes(kindAt(index)))
  const production: Situation = 'production since today'
  return channel({
    demo: true,
    customers: Object.fromEntries<Situation | ReturnType<typeof trialFor>>([
      ...named(['single', 'bulk']).map(index => [`customer-${index}`, production] as const),
      ...named(['bulk']).flatMap(index =>
        ['b', 'c'].map(end => [`customer-${index}-${end}`, production] as const),
      ),
      ...named(['extend']).map(index => [`trial-${index}`, trialFor(index)] as const),
    ]),
    pending: Object.fromEntries(
      named(['resend', 'step']).map(index => [`pending-${index}`, { kind: 'customer' as const }]),
    ),
  })
}

/** How many plans are under way at once. Two of them move the day. */
export const plansAtOnce = 2 * kindsOfPlan.length

/** A trial that is in its window on each of the days on which its turn can come. */
function trialFor(index: number) {
  const day = addDays(calendarDateOf(today), 2 * Math.floor(index / plansAtOnce))
  const trialEndsOn = addDays(day, 3)
  const facts = { trialStartedOn: addDays(trialEndsOn, -14), trialEndsOn, automaticUpgrade: 'block' } as const
  return { in: 'a trial that started today', ...facts } as const
}

function saying(all: readonly string[], isRight: (text: string) => boolean): string | undefined {
  const wrong = all.filter(text => !isRight(text))
  return wrong.length === 0 ? undefined : wrong.join(' · ')
}
