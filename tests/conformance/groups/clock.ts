import type { EventRecord } from '#contract'
import type { HttpAnswer } from '../../mock-api/http'
import { moveClock } from '../../model/calendar'
import { plus } from '../../model/days'
import type { OperatorId } from '../../model/operators'
import type { Happened, World } from '../../model/world'
import type { App } from '../app'
import { asForetold } from '../foretold'
import { asked } from '../listed'
import { type Heard, heard, lineOf, sameIsTold } from '../told'
import { operatorIn, sameAccounts, worldOf } from '../world'
import type { Group } from './group'

export const clock: Group = {
  name: 'clock',
  about: 'the demo’s day: forward only, what happens on each, once; mails once; starting over',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const { notes } = app
    const admin = app.as('internal-admin')
    const first = await everything(app)
    const world = await worldOf(app)
    const since = await heard(app)
    const { today: began } = world

    const stands = await admin.get('/api/demo/clock')
    const { today, start } = Object(stands.json)
    notes.equals(
      'the clock tells its day and that of its start',
      [today, start?.today],
      [began, began],
      stands,
    )
    for (const body of [
      {},
      { days: 0 },
      { days: -1 },
      { days: 1.5 },
      { days: 367 },
      { days: '1' },
      { today: began },
      { today: plus(began, -1) },
      { today: '2026-02-30' },
      { to: 'yesterday' },
      { days: 1, to: 'next-event' },
      { hours: 1 },
    ]) {
      const answer = await admin.post('/api/demo/clock', body)
      notes.equals('the clock goes forward only, by one of days, today and to', answer.status, 422, answer)
    }
    await expiresSoon(app, world)
    await sameIsTold(app, world, since)
    await moved(app, world, since, 'internal-admin', { days: 1 })
    await moved(app, world, since, 'internal-viewer', { today: plus(world.today, 2) })
    for (const by of ['internal-admin', 'partner-admin', 'distributor-admin', 'other-partner-admin'] as const)
      await moved(app, world, since, by, { to: 'next-event' })
    await moved(app, world, since, 'trial-partner-admin', { days: 7 })
    await moved(app, world, since, 'internal-admin', { days: 45 })
    await eachOnce(app)
    await eachKind(app, began)

    const over = await admin.post('/api/demo/reset', {})
    notes.equals('starting over brings back the day and the edition', over.json, start, over)
    await admin.post('/api/demo/edition', { edition: world.edition })
    const again = await everything(app)
    for (const [list, rows] of Object.entries(again))
      notes.equals(`starting over brings back ${list}`, rows, first[list], over)
    const session = await app.as('partner-viewer').get('/api/session')
    notes.equals(
      'starting over keeps people signed in',
      [session.status, Object(session.json).today],
      [200, began],
      session,
    )
    notes.holds(
      'a session is told that what was read before is past',
      typeof Object(session.json).startedOverAt === 'string',
      session,
    )
  },
}

type Move = { readonly days: number } | { readonly today: string } | { readonly to: 'next-event' }

async function moved(app: App, world: World, since: Heard, by: OperatorId, move: Move): Promise<void> {
  const { notes } = app
  const from = world.today
  const answer = await app.as(by).post('/api/demo/clock', move)
  const foretold = moveClock(world, operatorIn(world, by), move)
  if (foretold.status !== 200) {
    notes.equals('without an event ahead there is nowhere to go', answer.status, foretold.status, answer)
    return
  }
  const { today, start, events } = Object(foretold.body)
  const found = Object(answer.json)
  notes.equals('the clock moves to the day asked for', found.today, today, answer)
  notes.equals('and tells that of its start', found.start, start, answer)
  eventsAreSeen(app, events, answer, from)
  await sameAccounts(app, world)
  await sameIsTold(app, world, since)
}

/** What the calendar did on these days is listed, as far as the asker sees it. */
function eventsAreSeen(
  { notes }: App,
  foretold: readonly Happened[],
  answer: HttpAnswer,
  from: string,
): void {
  const events: readonly EventRecord[] = Object(answer.json).events ?? []
  const expected = foretold.map(lineOf)
  const found = events.map(event => lineOf({ ...event, actor: 'calendar' }))
  notes.equals(
    'a move answers what the calendar did, to the accounts that one sees',
    found.toSorted(),
    expected.toSorted(),
    answer,
  )
  const days = events.map(({ on }) => on)
  notes.equals('what happens in between happens in order', days, days.toSorted(), answer)
  notes.holds(
    'and on its day, at the first moment of it',
    events.every(({ on, at }) => on > from && at.startsWith(`${on}T00:00:00`)),
    answer,
    events[0],
  )
}

/** An expiration date that is announced on the way, and comes on the way, of an account of each kind. */
async function expiresSoon(app: App, world: World): Promise<void> {
  for (const kind of ['customer', 'partner'] as const) {
    const ids = [...world.accounts.values()]
      .filter(account => account.kind === kind && account.subscriptionLevel === 'PRODUCTION')
      .filter(({ source }) => source !== 'DIRECT')
      .map(({ id }) => id)
    const edit = { by: 'internal-admin', kind, action: 'edit' } as const
    const expiresOn = plus(world.today, kind === 'customer' ? 33 : 36)
    await asForetold(app, world, { ...edit, body: { ids: ids.slice(0, 2), expiresOn } })
  }
}

/** What the calendar has not done was not checked. */
async function eachKind({ as, notes }: App, began: string): Promise<void> {
  for (const action of ['upgrade-notice', 'upgraded', 'trial-ended', 'expiry-notice', 'expired']) {
    const filter = { action, on_gte: plus(began, 1) }
    const { answer, total } = await asked(as('internal-admin'), 'events', { filter, range: [0, 0] })
    notes.holds(`the calendar has come to: ${action}`, total > 0, answer)
  }
}

/** One notice per trial end: what is told of one account on one day to one address is told once. */
async function eachOnce({ as, all, notes }: App): Promise<void> {
  const mails = await all('internal-admin', 'mails', {
    kind: ['upgrade-notice', 'upgraded', 'trial-ended', 'expiry-notice', 'expired'],
  })
  const lines = mails.map(
    ({ at, accountId, kind, to }) => `${String(at).slice(0, 10)} ${accountId} ${kind} ${to}`,
  )
  const about = await as('internal-admin').get('/api/mails?range=[0,0]')
  notes.holds('the calendar has sent mails', lines.length > 0, about, lines.length)
  notes.equals('no mail goes out twice', lines.length, new Set(lines).size, about)
}

async function everything(app: App): Promise<Readonly<Record<string, unknown>>> {
  const lists = ['customers', 'partners', 'pending', 'events', 'mails'] as const
  const rows = await Promise.all(lists.map(list => app.all('internal-admin', list)))
  // A link is a secret: it may be another one each time.
  return Object.fromEntries(
    lists.map((list, index) => [list, rows[index]?.map(({ activationLink: _, ...row }) => row)]),
  )
}
