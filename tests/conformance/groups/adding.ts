import type { Row } from '../../mock-api/client'
import { sees } from '../../model/accounts'
import { addAccount, type NewAccount } from '../../model/adding'
import { type OperatorId, operatorIds } from '../../model/operators'
import { plainRecord, tokenIn } from '../../model/plainRecord'
import type { Facts, World } from '../../model/world'
import type { App } from '../app'
import { newCustomer, newPartner } from '../newAccounts'
import { differences, operatorIn, worldOf } from '../world'
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
  const operator = operatorIn(world, by)
  const [anyPartner] = await app.all('internal-admin', 'partners', { stage: 'production' })
  const own =
    operator.of === 'partner'
      ? await app.as('internal-admin').record('partners', operator.organizationId)
      : anyPartner
  const body = newCustomer(own, operator.of === 'internal' ? { partnerId: own?.id } : {})
  await added(app, world, by, body)
}

async function partnerBy(app: App, world: World, by: OperatorId): Promise<void> {
  const operator = operatorIn(world, by)
  const [distributor] = await app.all('internal-admin', 'distributors')
  await added(
    app,
    world,
    by,
    newPartner(operator.of === 'internal' ? { distributorId: distributor?.id } : {}),
  )
}

async function added(app: App, world: World, by: OperatorId, body: NewAccount): Promise<void> {
  const answer = await app.as(by).post('/api/pending', body)
  const record: Row = Object(answer.json)
  const given = { id: record.id, token: tokenIn(record) }
  const foretold = addAccount(world, operatorIn(world, by), body, given)
  const contract = `a ${body.kind} is added by ${by}, as section 5 has it`
  if (app.notes.equals(contract, answer.status, foretold.status, answer) && foretold.status === 201)
    await arrivedInPending(app, by, record, Object(foretold.body))
}

async function arrivedInPending(app: App, by: OperatorId, record: Row, foretold: Facts): Promise<void> {
  const { notes } = app
  const kept = await app.as(by).get(`/api/pending/${record.id}`)
  notes.equals('what is answered is the pending record', kept.json, record, kept)
  const { eventLog: _, ...known } = foretold
  const plain = { ...plainRecord(record), ...inAnyOrder(record) } as Row
  notes.equals(
    'a new account is as it was asked for',
    differences({ ...known, ...inAnyOrder(known) }, plain),
    [],
    kept,
  )
  const { status, history, trialStartedOn, trialEndsOn } = record
  notes.equals(
    'it begins with link-sent, without a trial',
    [status, Object(history)[0]?.status, Object(history).length, trialStartedOn, trialEndsOn],
    ['link-sent', 'link-sent', 1, null, null],
    kept,
  )
  notes.holds('a link carries 256 random bits', tokenIn(record).length >= 43, kept, record['activationLink'])
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

/** What an account is offered is a set. */
function inAnyOrder(record: Facts): Facts {
  const sets = ['skus', 'addOns'].filter(name => Array.isArray(record[name]))
  return Object.fromEntries(sets.map(name => [name, [...Object(record[name])].sort()]))
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
