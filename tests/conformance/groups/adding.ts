import type { Row } from '../../mock-api/client'
import type { App } from '../app'
import { fixedSet } from '../model/editions'
import { statusOfAdding } from '../model/onboarding'
import { sees, type World } from '../model/world'
import { newCustomer, newPartner, offered } from '../newAccounts'
import { type OperatorId, operatorIds } from '../operators'
import { operatorIn, tokenIn, worldOf } from '../world'
import type { Group } from './group'
import { linkSentAnew } from './linkSentAnew'
import { duplicates, wrongBodies } from './newAccountFaults'

export const adding: Group = {
  name: 'adding',
  about: 'adding customers and partners, duplicates, links sent anew, checks again: who may, and what for',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const world = await worldOf(app)
    for (const by of operatorIds) {
      await customerBy(app, world, by)
      await partnerBy(app, world, by)
      await actsOnPending(app, world, by)
    }
    await wrongBodies(app)
    await duplicates(app)
    await linkSentAnew(app)
  },
}

async function customerBy(app: App, world: World, by: OperatorId): Promise<void> {
  const { notes } = app
  const operator = operatorIn(world, by)
  const [anyPartner] = await app.all('internal-admin', 'partners', { stage: 'production' })
  const own =
    operator.of === 'partner'
      ? await app.as('internal-admin').record('partners', operator.organizationId)
      : anyPartner
  const body = newCustomer(own, operator.of === 'internal' ? { partnerId: own?.id } : {})
  const answer = await app.as(by).post('/api/pending', body)
  const status = statusOfAdding(world, operator, {
    kind: 'customer',
    organizationName: '',
    notificationEmail: '',
  })
  if (
    !notes.equals(`a customer is added by ${by}, as section 5 has it`, answer.status, status, answer) ||
    status !== 201
  )
    return
  const { sku, addOns } = offered(own)
  const expected = {
    kind: 'customer',
    organizationName: body['organizationName'],
    notificationEmail: body['notificationEmail'],
    partnerId: own?.id,
    distributorId: own?.['distributorId'],
    sku,
    addOns,
  }
  await arrivedInPending(app, by, answer.json as Row, expected)
}

async function partnerBy(app: App, world: World, by: OperatorId): Promise<void> {
  const { notes } = app
  const operator = operatorIn(world, by)
  const [distributor] = await app.all('internal-admin', 'distributors')
  const distributorId = operator.of === 'internal' ? distributor?.id : operator.organizationId
  const body = newPartner(operator.of === 'internal' ? { distributorId } : {})
  const answer = await app.as(by).post('/api/pending', body)
  const status = statusOfAdding(world, operator, {
    kind: 'partner',
    organizationName: '',
    notificationEmail: '',
  })
  if (
    !notes.equals(`a partner is added by ${by}, as section 5 has it`, answer.status, status, answer) ||
    status !== 201
  )
    return
  const expected = {
    kind: 'partner',
    organizationName: body['organizationName'],
    notificationEmail: body['notificationEmail'],
    partnerId: null,
    distributorId,
    ...fixedSet,
  }
  await arrivedInPending(app, by, answer.json as Row, expected)
}

async function arrivedInPending(
  app: App,
  by: OperatorId,
  record: Row,
  expected: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { notes } = app
  const kept = await app.as(by).get(`/api/pending/${record.id}`)
  notes.equals('what is answered is the pending record', kept.json, record, kept)
  const found = Object.fromEntries(
    Object.keys(expected).map(name => [
      name,
      name === 'skus' || name === 'addOns' ? sorted(record[name]) : record[name],
    ]),
  )
  const wanted = Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      name === 'skus' || name === 'addOns' ? sorted(value) : value,
    ]),
  )
  notes.equals('a new account is as it was asked for', found, wanted, kept)
  const { status, history, trialStartedOn, trialEndsOn } = record
  notes.equals(
    'it begins with link-sent, without a trial',
    [status, Object(history)[0]?.status, Object(history).length, trialStartedOn, trialEndsOn],
    ['link-sent', 'link-sent', 1, null, null],
    kept,
  )
  notes.holds(
    'a link carries 256 random bits',
    tokenIn(record['activationLink']).length >= 43,
    kept,
    record['activationLink'],
  )
  const mails = await app.all('internal-admin', 'mails', { accountId: record.id })
  notes.equals(
    'the activation link is mailed',
    mails.map(({ kind, to }) => [kind, to]),
    [['activation-link', record['notificationEmail']]],
    kept,
  )
  notes.holds(
    'the mail has the link',
    mails.every(({ text }) => String(text).includes(String(record['activationLink']))),
    kept,
    mails[0]?.['text'],
  )
  const list = record['kind'] === 'customer' ? 'customers' : 'partners'
  const listed = await app.as('internal-admin').get(`/api/${list}/${record.id}`)
  notes.equals('while it is pending it is in no other list', listed.status, 404, listed)
}

function sorted(values: unknown): unknown {
  return Array.isArray(values) ? values.toSorted() : values
}

/** Section 5: who sends links anew and has tenants checked again, and what each of them may. */
async function actsOnPending({ as, all, notes }: App, world: World, by: OperatorId): Promise<void> {
  const operator = operatorIn(world, by)
  const rows = await all('internal-admin', 'pending')
  const ids = rows.map(({ id }) => id)
  for (const action of ['resend-link', 'check-again'] as const) {
    const answer = await as(by).post(`/api/pending/actions/${action}`, {
      ids: [...ids, 'nobody-at-all'],
      dryRun: true,
    })
    if (operator.of === 'reseller') {
      notes.equals('a reseller acts on nothing', answer.status, 403, answer)
      continue
    }
    const results: readonly Row[] = Object(answer.json).results ?? []
    notes.equals(
      'there is a result for each id, in their order',
      results.map(({ id }) => id),
      [...ids, 'nobody-at-all'],
      answer,
    )
    const wrong = results.filter(({ id, outcome, problem }) => {
      const row = rows.find(one => one.id === id)
      // Of a pending account the model needs only whose it is.
      if (!row || !sees(operator, row as never)) return outcome !== 'not-found'
      const reason =
        operator.role === 'viewer'
          ? 'read-only-operator'
          : action === 'check-again'
            ? whyNotAgain(row)
            : undefined
      return reason === undefined ? outcome !== 'applied' : Object(problem).reason !== reason
    })
    notes.equals(`${action} by ${by}, as section 5 has it`, wrong.slice(0, 2), [], answer)
  }
}

/** What a tenant cannot be checked for yet: its visitor has not come so far. */
function whyNotAgain({ status, tenantAtWork }: Row): string | undefined {
  if (tenantAtWork) return 'tenant-at-work'
  if (status === 'link-sent') return 'not-started'
  if (status === 'onboarding-started') return 'consent-not-granted'
  return status === 'consent-granted' ? 'not-configured' : undefined
}
