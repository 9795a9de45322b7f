import { describe, expect, it } from 'vitest'
import type { AccountKind } from '#lifecycle'
import { startApi } from '../server'
import { add, newCustomer, newPartner, pendingRecord, tokenIn, visitorWith } from './visitor'

/** The way to the end: who does what, at which minute past nine, and the status that it leads to. */
const way = [
  ['00', 'the link is sent', 'link-sent'],
  ['10', 'the visitor starts', 'onboarding-started'],
  ['20', 'the visitor grants consent', 'consent-granted'],
  ['30', 'the visitor confirms the management account', 'management-configuration'],
  ['40', 'the tenant finds the check passed', 'running-import'],
  ['50', 'the tenant has imported the users', 'running-import'],
  ['51', 'the tenant has imported the groups', 'running-import'],
  ['52', 'the tenant has imported the licences', 'running-import'],
  ['53', 'the tenant has imported the mailboxes', 'import-completed'],
] as const

/** The trial of each kind under edition 2025, when it has started. */
const trial = { trialStartedOn: '2026-06-15', trialEndsOn: '2026-06-29' }
const noTrial = { trialStartedOn: null, trialEndsOn: null }

const kinds = [
  { kind: 'customer', operator: 'partner-admin', actorName: 'Partner admin', body: newCustomer },
  { kind: 'partner', operator: 'distributor-admin', actorName: 'Distributor admin', body: newPartner },
] as const

describe.each(kinds)('The onboarding of a $kind', ({ kind, operator, actorName, body }) => {
  it('goes through every status in its order, and then stands in its list under the same id', async () => {
    const walk = await walked(kind)
    await using api = walk.api
    const { admin, id } = walk
    expect(walk.histories.map(history => history.length)).toEqual([1, 2, 3, 4, 5, 5, 5, 5])
    expect(walk.histories.at(-1)).toEqual([
      { status: 'link-sent', at: '2026-06-15T09:00:00.000Z' },
      { status: 'onboarding-started', at: '2026-06-15T09:10:00.000Z' },
      { status: 'consent-granted', at: '2026-06-15T09:20:00.000Z' },
      { status: 'management-configuration', at: '2026-06-15T09:30:00.000Z' },
      { status: 'running-import', at: '2026-06-15T09:40:00.000Z' },
    ])
    expect(walk.statuses).toEqual(way.map(([, , status]) => status).slice(0, -1))
    expect(walk.atWork).toEqual([false, false, false, true, true, true, true, true])

    expect(await api.store.all('pending')).toEqual([])
    expect((await admin.get(`/api/pending/${id}`)).status).toBe(404)
    expect(await admin.record(`${kind}s`, id)).toMatchObject({
      id,
      organizationName: body.organizationName,
      notificationEmail: body.notificationEmail,
      distributorId: 'fabrikam',
      stage: 'trial-running',
      ...trial,
      seats: expect.any(Number),
      lastImportOn: '2026-06-15',
      ...(kind === 'customer'
        ? { partnerId: 'northwind', source: 'MSP', sku: 'essentials-msp-2025', addOns: ['audit-2025'] }
        : { billingStartedOn: null }),
    })
  })

  it('is told of in the activity, status by status: who, and what was before', async () => {
    const walk = await walked(kind)
    await using api = walk.api
    const events = await api.store.all('events')
    const visitor = { actor: 'visitor', actorName: 'Visitor of the activation link' }
    const tenant = { actor: 'tenant', actorName: 'Microsoft 365 tenant' }
    const startsTrial = kind === 'partner'
    const step = (action: string, from: string, minute: string, who: object, more = [{}, {}]) => ({
      action,
      at: `2026-06-15T09:${minute}:00.000Z`,
      ...who,
      before: { status: from, ...more[0] },
      after: { status: action, ...more[1] },
    })
    const added = {
      status: 'link-sent',
      notificationEmail: body.notificationEmail,
      ...(kind === 'customer'
        ? { sku: 'essentials-msp-2025', addOns: ['audit-2025'] }
        : {
            skus: ['essentials-msp-2025', 'professional-msp-2025'],
            addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
          }),
    }

    expect(
      events.map(({ action, at, actor, actorName, before, after }) => ({
        action,
        at,
        actor,
        actorName,
        before,
        after,
      })),
    ).toEqual([
      {
        action: 'add',
        at: '2026-06-15T09:00:00.000Z',
        actor: operator,
        actorName,
        before: Object.fromEntries(Object.keys(added).map(name => [name, null])),
        after: added,
      },
      step('onboarding-started', 'link-sent', '10', visitor, startsTrial ? [noTrial, trial] : [{}, {}]),
      step('consent-granted', 'onboarding-started', '20', visitor),
      step('management-configuration', 'consent-granted', '30', visitor),
      step('running-import', 'management-configuration', '40', tenant),
      step('import-completed', 'running-import', '53', tenant, startsTrial ? [{}, {}] : [noTrial, trial]),
    ])
    for (const event of events) {
      expect(event).toMatchObject({
        accountId: walk.id,
        accountKind: kind,
        organizationName: body.organizationName,
        on: '2026-06-15',
        outcome: 'applied',
        reason: null,
        edition: '2025',
      })
    }
  })

  it('is mailed about once, and keeps a log of what happened, in words', async () => {
    const walk = await walked(kind)
    await using api = walk.api

    const mails = await api.store.all('mails')
    expect(mails.map(mail => [mail.kind, mail.to, mail.at])).toEqual([
      ['activation-link', body.notificationEmail, '2026-06-15T09:00:00.000Z'],
    ])
    const { seats } = await walk.admin.record(`${kind}s`, walk.id)
    expect(walk.log).toEqual([
      `09:00 Activation link sent to ${body.notificationEmail}.`,
      '09:10 Onboarding started on the page of the activation link.',
      '09:20 Consent granted by ada@contoso.example.',
      '09:30 Management account management@contoso.example confirmed; the tenant is being checked.',
      '09:40 The check has passed; the import is running.',
      `09:50 ${seats} users imported.`,
      expect.stringMatching(/^09:51 \d+ groups imported\.$/),
      expect.stringMatching(/^09:52 \d+ licences imported\.$/),
    ])
    expect(walk.importErrors).toEqual([])
  })

  it('is shown to the visitor as it goes on, and at the end as complete', async () => {
    const walk = await walked(kind)
    await using api = walk.api
    const sentBy = kind === 'customer' ? 'Northwind' : 'Fabrikam'
    const common = { organizationName: body.organizationName, kind, sentBy, today: '2026-06-15' }
    const trialEndsOn = (started: boolean) => (started && kind === 'partner' ? '2026-06-29' : null)

    expect(walk.seen).toEqual([
      shown('link-sent', null),
      shown('onboarding-started', null),
      shown('consent-granted', null),
      shown('management-configuration', 0),
      shown('running-import', 20),
      shown('running-import', 40),
      shown('running-import', 60),
      shown('running-import', 80),
    ])
    const ended = await visitorWith(walk.token, api.anybody).open()
    expect(ended.status).toBe(410)
    expect(ended.json).toEqual({
      ...common,
      type: '/problems/link-used',
      title: 'Activation link used',
      status: 410,
      detail: 'This link has been used: the onboarding is complete.',
      reason: 'link-used',
      trialEndsOn: '2026-06-29',
      upgrades: true,
      requestId: expect.any(String),
    })

    function shown(status: string, progress: number | null) {
      return {
        ...common,
        status,
        trialEndsOn: trialEndsOn(status !== 'link-sent'),
        tenantAtWork: progress !== null,
        progress,
      }
    }
  })
})

/** Lets an account be added and go the whole way, and notes on it what is to be seen. */
async function walked(kind: AccountKind) {
  let minute: string = way[0][0]
  const api = await startApi({ now: () => new Date(`2026-06-15T09:${minute}:00.000Z`) })
  const [one, other] = kinds
  const { operator, body } = kind === 'customer' ? one : other
  const admin = await api.signIn(operator)
  const { id, activationLink } = await add(admin, body)
  const token = tokenIn({ activationLink })
  const visitor = visitorWith(token, api.anybody)
  const steps = [
    async () => 0,
    visitor.start,
    visitor.consent.bind(null, undefined),
    visitor.configure.bind(null, undefined),
  ]
  const records = []
  const seen = []

  for (const [index, [at, , status]] of way.entries()) {
    minute = at
    await (steps[index] ?? api.tick)()
    if (status === 'import-completed') break
    records.push(await pendingRecord(admin, id))
    seen.push((await visitor.open()).json)
  }
  const last = records.at(-1)
  return {
    api,
    admin,
    id,
    token,
    seen,
    histories: records.map(({ history }) => history),
    statuses: records.map(record => record.status),
    atWork: records.map(({ tenantAtWork }) => tenantAtWork),
    log: last?.eventLog.map(({ at, message }) => `${at.slice(11, 16)} ${message}`),
    importErrors: last?.importErrors,
  }
}
