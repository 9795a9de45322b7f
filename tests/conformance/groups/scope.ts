import type { Row } from '../../mock-api/client'
import type { HttpAnswer } from '../../mock-api/http'
import { hasPage, sees } from '../../model/accounts'
import { type OperatorId, operatorIds } from '../../model/operators'
import type { Account, Operator, Pending, World } from '../../model/world'
import type { App } from '../app'
import { type List, lists, listsWithIds, listsWithRecords } from '../documented'
import { asked, askedIds, totalIn } from '../listed'
import { operatorIn, worldOf } from '../world'
import type { Group } from './group'

export const scope: Group = {
  name: 'scope',
  about:
    'the table of section 5, for every operator: what it sees, and that what is foreign is like what does not exist',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const world = await worldOf(app)
    for (const list of lists) {
      const everything = await app.all('internal-admin', list)
      for (const operatorId of operatorIds) {
        if (hasPage(operatorIn(world, operatorId), list))
          await seesItsOwn(app, world, operatorId, { list, everything })
        else await hasNoPage(app, operatorId, list)
      }
    }
  },
}

interface All {
  readonly list: List
  readonly everything: readonly Row[]
}

async function seesItsOwn(
  app: App,
  world: World,
  operatorId: OperatorId,
  { list, everything }: All,
): Promise<void> {
  const { notes } = app
  const client = app.as(operatorId)
  const operator = operatorIn(world, operatorId)
  const isOwn = (row: Row) => isSeen(world, operator, list, row)
  const own = everything.filter(isOwn).map(({ id }) => id)
  const foreign = everything.find(row => !isOwn(row))

  const seen = (await app.all(operatorId, list)).map(({ id }) => id)
  const page = await asked(client, list, { range: [0, 0] })
  const differ = [...seen.filter(id => !own.includes(id)), ...own.filter(id => !seen.includes(id))]
  notes.equals(
    `${operatorId} sees its own ${list}, all of them and no others: too many or missing`,
    differ,
    [],
    page.answer,
  )
  notes.equals('Content-Range counts only what is seen', page.total, own.length, page.answer)
  const csv = await client.get(`/api/${list}?columns=id`, { Accept: 'text/csv' })
  notes.equals(
    'an export has only what is seen',
    [totalIn(csv), csv.text.trim().split('\r\n').length - 1],
    [own.length, own.length],
    csv,
  )
  if (listsWithIds.includes(list)) {
    const ids = await askedIds(client, list, { sort: ['id', 'ASC'] })
    notes.equals('ids are only those that are seen', ids.json, own, ids)
  }
  if (list === 'events') await actorsAreSeen(app, operatorId)
  if (operator.of === 'internal') return
  const isThere = `the demo has ${list} that ${operatorId} sees, and some that it does not (start it with 300 customers)`
  notes.holds(
    isThere,
    own.length > 0 && foreign !== undefined,
    page.answer,
    `${own.length} of ${everything.length}`,
  )
  if (!foreign) return

  const filtered = await asked(client, list, { filter: { id: [foreign.id] } })
  notes.equals('what is foreign is found by no filter', filtered.total, 0, filtered.answer)
  const q = String(foreign['organizationName'] ?? foreign['to'])
  const searched = await asked(client, list, { filter: { q }, range: [0, 99] })
  const strangers = searched.rows.filter(({ id }) => !own.includes(id)).map(({ id }) => id)
  notes.equals('what is foreign is found by no search', strangers, [], searched.answer)
  if (!listsWithRecords.includes(list)) return
  const [mine] = own
  if (mine !== undefined) {
    const answer = await client.get(`/api/${list}/${mine}`)
    notes.equals(
      'what is one’s own can be opened',
      [answer.status, Object(answer.json).id],
      [200, mine],
      answer,
    )
  }
  sameAsMissing(
    app,
    await client.get(`/api/${list}/${foreign.id}`),
    await client.get(`/api/${list}/nobody-at-all`),
    404,
  )
  await isNotFoundByCommands(app, operatorId, list, foreign)
}

/** Events and mails are those of the accounts that an operator sees. */
function isSeen(world: World, operator: Operator, list: List, row: Row): boolean {
  if (operator.of === 'internal') return true
  const id = list === 'events' || list === 'mails' ? String(row['accountId']) : row.id
  const account: Account | Pending | undefined = world.accounts.get(id) ?? world.pending.get(id)
  return account !== undefined && sees(operator, account)
}

async function isNotFoundByCommands(
  { as, notes }: App,
  operatorId: OperatorId,
  list: List,
  foreign: Row,
): Promise<void> {
  const actions =
    list === 'pending'
      ? ['resend-link', 'check-again']
      : ['extend-trial', 'manage-upgrade', 'convert', 'edit']
  for (const action of actions) {
    const body = {
      ids: [foreign.id, 'nobody-at-all'],
      ...(action === 'manage-upgrade' && { automaticUpgrade: 'block' }),
    }
    const answer = await as(operatorId).post(`/api/${list}/actions/${action}`, body)
    const results = [foreign.id, 'nobody-at-all'].map(id => ({ id, outcome: 'not-found' }))
    notes.equals(
      'to a command what is foreign is like what does not exist',
      Object(answer.json).results,
      results,
      answer,
    )
  }
}

function sameAsMissing({ notes }: App, foreign: HttpAnswer, missing: HttpAnswer, status: number): void {
  notes.equals(
    'what is foreign is answered with the status of what does not exist',
    [foreign.status, missing.status],
    [status, status],
    foreign,
  )
  notes.equals(
    'what is foreign is answered in the words of what does not exist',
    told(foreign),
    told(missing),
    foreign,
  )
}

/** A problem without what differs from request to request. */
function told({ json }: HttpAnswer): unknown {
  const { requestId: _, instance: __, ...problem } = Object(json)
  return problem
}

async function actorsAreSeen(app: App, operatorId: OperatorId): Promise<void> {
  const answer = await app.as(operatorId).get('/api/events/actors')
  const of = new Set((await app.all(operatorId, 'events')).map(({ actor }) => actor))
  const actors = Array.isArray(answer.json) ? answer.json.map(({ id }) => id) : []
  app.notes.equals(
    'the actors are those of the events that one sees',
    actors.toSorted(),
    [...of].sort(),
    answer,
  )
}

async function hasNoPage({ as, notes }: App, operatorId: OperatorId, list: List): Promise<void> {
  const client = as(operatorId)
  const paths = [
    `/api/${list}`,
    ...(listsWithIds.includes(list) ? [`/api/${list}/ids`] : []),
    ...(listsWithRecords.includes(list) ? [`/api/${list}/nobody-at-all`] : []),
    ...(list === 'events' ? ['/api/events/actors'] : []),
  ]
  for (const path of paths) {
    const answer = await client.get(path)
    notes.equals(`${operatorId} has no ${list}`, answer.status, 403, answer)
  }
  if (list === 'distributors' || list === 'events' || list === 'mails') return
  const action = list === 'pending' ? 'resend-link' : 'extend-trial'
  const answer = await client.post(`/api/${list}/actions/${action}`, { ids: ['nobody-at-all'] })
  notes.equals(`${operatorId} has no ${list} to act on`, answer.status, 403, answer)
  const wrong = await client.post(`/api/${list}/actions/${action}`, { ids: [] })
  notes.equals('the body is checked before the page', wrong.status, 422, wrong)
}
