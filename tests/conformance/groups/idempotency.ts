import { randomUUID } from 'node:crypto'
import type { Row } from '../../mock-api/client'
import type { App } from '../app'
import { newCustomer, newPartner } from '../newAccounts'
import type { Group } from './group'

export const idempotency: Group = {
  name: 'idempotency',
  about: 'one key, one effect: the same again, at once and afterwards, by whom, and which answers are kept',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    await commandOnce(app)
    await addedOnce(app)
    await perOperator(app)
    await onlySuccessKept(app)
    await resentOnce(app)
    await clockOnce(app)
  },
}

const keyed = (key: string) => ({ 'Idempotency-Key': key })
const newKey = () => `conformance-${randomUUID()}`

async function commandOnce({ as, notes, all }: App): Promise<void> {
  const admin = as('internal-admin')
  const rows = await all('internal-admin', 'customers', { view: 'extendable-now', source: 'MSP' })
  const ids = [...rows.slice(0, 2).map(({ id }) => id), 'nobody-at-all']
  const key = newKey()
  const path = '/api/customers/actions/extend-trial'
  const twins = await Promise.all(Array.from({ length: 8 }, () => admin.post(path, { ids }, keyed(key))))
  const late = await admin.post(path, { ids }, keyed(key))
  const [first] = twins
  if (!first) return
  notes.equals('the command is applied', outcomesOf(first.json), ['applied', 'applied', 'not-found'], first)
  for (const twin of [...twins, late]) {
    notes.equals(
      'the same again, at once or later, answers the same outcomes',
      outcomesOf(twin.json),
      outcomesOf(first.json),
      twin,
    )
  }
  const after = await admin.get(`/api/customers/${ids[0]}`)
  notes.equals(
    'there is no second effect',
    Object(after.json).revision,
    Number(rows[0]?.['revision']) + 1,
    after,
  )
  const { total } = await applied('extend-trial', String(ids[0]))
  notes.equals('it is told once', total, 1, late)

  const others = [
    await admin.post(path, { ids: ids.slice(0, 1) }, keyed(key)),
    await admin.post('/api/customers/actions/convert', { ids }, keyed(key)),
    await admin.post('/api/partners/actions/extend-trial', { ids }, keyed(key)),
  ]
  for (const other of others) notes.equals('another request under the key is 422', other.status, 422, other)

  async function applied(action: string, accountId: string) {
    const events = await all('internal-admin', 'events', { action, accountId, outcome: 'applied' })
    const earlier = rows.find(({ id }) => id === accountId)?.['trialExtensions']
    return { total: events.length - Number(earlier) }
  }
}

function outcomesOf(json: unknown): readonly unknown[] {
  return (Object(json).results ?? []).map((result: Row) => result['outcome'])
}

async function addedOnce({ as, notes, all }: App): Promise<void> {
  const [partner] = await all('internal-admin', 'partners')
  const bodies = [
    newCustomer(partner, { partnerId: partner?.id }),
    newPartner({ distributorId: partner?.['distributorId'] }),
  ]
  for (const body of bodies) {
    const key = newKey()
    const admin = as('internal-admin')
    const twins = await Promise.all(
      Array.from({ length: 8 }, () =>
        admin.post('/api/pending', { ...body, allowDuplicate: true }, keyed(key)),
      ),
    )
    for (const twin of twins) {
      notes.equals('every twin is answered 201', twin.status, 201, twin)
      notes.equals('every twin is answered with the same account and link', twin.json, twins[0]?.json, twin)
    }
    const added = await all('internal-admin', 'pending', { organizationName: body['organizationName'] })
    if (twins[0]) notes.equals('one account is added', added.length, 1, twins[0])
    const mails = await all('internal-admin', 'mails', { to: body['notificationEmail'] })
    if (twins[0]) notes.equals('one link is mailed', mails.length, 1, twins[0])
  }
}

async function perOperator({ as, notes }: App): Promise<void> {
  const key = newKey()
  const names: string[] = []
  for (const operatorId of ['partner-admin', 'other-partner-admin'] as const) {
    const client = as(operatorId)
    const body = newCustomer(Object((await client.session()).operator).organization)
    const answer = await client.post('/api/pending', body, keyed(key))
    names.push(String(Object(answer.json).organizationName))
    notes.equals(
      'a key is its operator’s own',
      [answer.status, names.at(-1)],
      [201, body['organizationName']],
      answer,
    )
  }
}

async function onlySuccessKept({ as, notes, all }: App): Promise<void> {
  const [customer] = await all('partner-admin', 'customers')
  const client = as('partner-admin')
  const path = '/api/customers/actions/edit'
  const [key, other] = [newKey(), newKey()]
  const wrong = await client.post(path, { ids: [] }, keyed(key))
  notes.equals('a wrong body is 422', wrong.status, 422, wrong)
  const right = await client.post(path, { ids: [customer?.id] }, keyed(key))
  notes.equals('an answer that is no 2xx is not kept: the key is free', right.status, 200, right)

  const body = newCustomer(undefined, { sku: Object(customer)['sku'], addOns: [] })
  await client.post('/api/pending', body)
  const duplicate = await client.post('/api/pending', body, keyed(other))
  notes.equals('a duplicate is 409', duplicate.status, 409, duplicate)
  const allowed = await client.post('/api/pending', { ...body, allowDuplicate: true }, keyed(other))
  notes.equals('a refusal is not kept: the key is free', allowed.status, 201, allowed)
}

async function resentOnce({ as, notes, all }: App): Promise<void> {
  const [pending] = await all('internal-admin', 'pending')
  const admin = as('internal-admin')
  const key = newKey()
  const path = '/api/pending/actions/resend-link'
  const mailsTo = async () => (await all('internal-admin', 'mails', { accountId: pending?.id })).length
  const before = await mailsTo()
  const first = await admin.post(path, { ids: [pending?.id] }, keyed(key))
  const second = await admin.post(path, { ids: [pending?.id] }, keyed(key))
  notes.equals('a link is sent anew once', outcomesOf(second.json), outcomesOf(first.json), second)
  notes.equals('one mail goes out for one key', (await mailsTo()) - before, 1, second)
  const links = [first, second].map(({ json }) => Object(Object(json).results[0]).record?.activationLink)
  notes.equals('the same link is answered', links[1], links[0], second)
}

async function clockOnce({ as, notes }: App): Promise<void> {
  const admin = as('internal-admin')
  const key = newKey()
  const twins = await Promise.all([1, 2, 3].map(() => admin.post('/api/demo/clock', { days: 1 }, keyed(key))))
  const before = twins[0]
  const after = await admin.post('/api/demo/clock', { days: 1 }, keyed(key))
  const { today } = await admin.session()
  notes.equals(
    'the clock moves once for one key',
    [Object(after.json).today, today],
    [Object(before?.json).today, Object(before?.json).today],
    after,
  )
}
