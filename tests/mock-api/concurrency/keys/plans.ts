import { addDays, calendarDateOf, type EditionId } from '#lifecycle'
import type { Situation } from '../../../../mock-api/seed/situations'
import type { State } from '../../../../mock-api/store/state'
import { channel, today } from '../../channel'
import { actedOn, actingOn, adding, visited, visiting } from './onboardingPlans'
import { type Plan, unless } from './plan'

const kindsOfPlan = ['single', 'bulk', 'extend', 'add', 'act', 'visit', 'clock', 'edition'] as const
type KindOfPlan = (typeof kindsOfPlan)[number]

/** Plans of all kinds in turn. Each has accounts of its own. */
export function plansOf(count: number): readonly Plan[] {
  return Array.from({ length: count }, (_, index) => planOf(index))
}

export function kindAt(index: number): KindOfPlan {
  return kindsOfPlan[index % kindsOfPlan.length] ?? 'single'
}

/** How often all kinds have had their turn before. */
function turnAt(index: number): number {
  return Math.floor(index / kindsOfPlan.length)
}

/** How many plans are under way at once. Two of them move the day. */
export const plansAtOnce = 2 * kindsOfPlan.length

function planOf(index: number): Plan {
  const key = `key-${index}`
  const own = { key, by: 'operator', same: 'all' } as const
  switch (kindAt(index)) {
    case 'single':
      return editing(key, [`customer-${index}`])
    case 'bulk':
      return editing(key, [`customer-${index}`, `customer-${index}-b`, `customer-${index}-c`])
    case 'extend':
      return extending(key, `trial-${index}`)
    case 'add':
      return adding(key)
    case 'act':
      return actingOn(`pending-${index}`, key, turnAt(index))
    case 'visit':
      return visiting(`pending-${index}`, key, turnAt(index))
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

function editing(key: string, ids: readonly string[]): Plan {
  return {
    ...{ key, by: 'operator', same: 'all', path: '/api/customers/actions/edit' },
    body: { ids, expiresOn: '2029-01-01' },
    wrongIn: ({ revisions, events }) => {
      const told = ids.map(id => [revisions.get(id), events(id, 'edit')])
      return unless(
        told,
        ids.map(() => [2, 1]),
        `${ids}`,
      )
    },
  }
}

/** Days go by, and bring their own to the trial: in the end it has ended. */
function extending(key: string, id: string): Plan {
  return {
    ...{
      key,
      by: 'operator',
      same: 'outcomes',
      path: '/api/customers/actions/extend-trial',
      body: { ids: [id] },
    },
    wrongIn: ({ revisions, events, mails }) =>
      unless([revisions.get(id), events(id, 'extend-trial'), mails(id, 'trial-extended')], [2, 1, 1], id),
  }
}

/** Each time another one, of those under which everything else can be done. */
function editionAt(index: number): EditionId {
  return turnAt(index) % 2 === 0 ? '2024-11' : '2025'
}

/** The accounts that so many plans act on. */
export function stateFor(count: number): State {
  const indices = Array.from({ length: count }, (_, index) => index)
  const named = (...kinds: readonly KindOfPlan[]) => indices.filter(index => kinds.includes(kindAt(index)))
  const production: Situation = 'production since today'
  return channel({
    demo: true,
    customers: Object.fromEntries<Situation | ReturnType<typeof trialFor>>([
      ...named('single', 'bulk').map(index => [`customer-${index}`, production] as const),
      ...named('bulk').flatMap(index =>
        ['b', 'c'].map(end => [`customer-${index}-${end}`, production] as const),
      ),
      ...named('extend').map(index => [`trial-${index}`, trialFor(index)] as const),
    ]),
    pending: Object.fromEntries([
      ...named('act').map(index => [`pending-${index}`, actedOn(turnAt(index))]),
      ...named('visit').map(index => [`pending-${index}`, visited(turnAt(index))]),
    ]),
  })
}

/** A blocked trial that is in its window on each of the days on which its turn can come. */
function trialFor(index: number) {
  const day = addDays(calendarDateOf(today), 2 * Math.floor(index / plansAtOnce))
  const trialEndsOn = addDays(day, 3)
  const facts = { trialStartedOn: addDays(trialEndsOn, -14), trialEndsOn, automaticUpgrade: 'block' } as const
  return { in: 'a trial that started today', ...facts } as const
}
