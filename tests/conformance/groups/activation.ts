import type { Row } from '../../mock-api/client'
import { plus } from '../../model/days'
import type { App } from '../app'
import { newCustomer, newPartner } from '../newAccounts'
import type { Group } from './group'
import { outOfOrder, unknownLinks } from './outOfOrder'
import { done, refused, until, visitorOf } from './visitor'

export const activation: Group = {
  name: 'activation',
  about: 'the page of the link: its steps in order and out of it, what can go wrong, and the arrival',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const customers = [
      'ada@contoso.example',
      ...stopsAtCheck.map(name => `ada@${name}.example`),
      'ada@import-throttled.example',
    ]
    const links = await Promise.all(
      customers.map(async account => ({ account, added: await add(app, 'customer') })),
    )
    const partner = await add(app, 'partner')
    await unknownLinks(app)
    const [first] = links
    if (first) await outOfOrder(app, first.added)
    await Promise.all([
      ...links.map(({ account, added }) => walked(app, added, account)),
      walked(app, partner, 'ada@contoso.example'),
    ])
  },
}

/** The listed addresses at which the check fails, by what stands after the @. */
const stopsAtCheck = ['multi-factor-required', 'conditional-access', 'wrong-credentials'] as const
const consentFails = ['personal-account', 'no-global-admin', 'consent-declined'] as const

async function add({ as, all }: App, kind: 'customer' | 'partner'): Promise<Row> {
  const [partner] = await all('internal-admin', 'partners', { stage: 'production' })
  const body =
    kind === 'customer'
      ? newCustomer(partner, { partnerId: partner?.id })
      : newPartner({ distributorId: partner?.['distributorId'] })
  const answer = await as('internal-admin').post('/api/pending', body)
  if (answer.status !== 201) throw new Error(`nothing can be added to onboard: ${answer.text}`)
  return answer.json as Row
}

/** An onboarding from its first step to its list, by an account with which it stops on the way or does not. */
async function walked(app: App, record: Row, account: string): Promise<void> {
  const { notes } = app
  const visitor = visitorOf(app, record)
  const admin = app.as('internal-admin')
  const { today } = await admin.session()
  const atStart = record['kind'] === 'partner'

  const started = await visitor.start()
  const trial = atStart ? plus(today, 14) : null
  notes.equals(
    'Start starts; a partner’s trial with it',
    [started.status, Object(started.json).status, Object(started.json).trialEndsOn],
    [200, 'onboarding-started', trial],
    started,
  )
  done(app, await visitor.start(), 'onboarding-started')
  refused(app, await visitor.configure(), 'consent-not-granted')
  for (const failure of consentFails) refused(app, await visitor.consent(`ada@${failure}.example`), failure)
  const failed = await visitor.open()
  notes.equals(
    'the page tells the last failure',
    [Object(failed.json).status, Object(failed.json).problem?.reason],
    ['onboarding-started', consentFails.at(-1)],
    failed,
  )
  done(app, await visitor.consent(), 'consent-granted')
  done(app, await visitor.consent(), 'consent-granted')
  done(app, await visitor.start(), 'consent-granted')

  const configured = await visitor.configure(account)
  notes.equals(
    'a confirmed management configuration sets the tenant to work',
    [configured.status, Object(configured.json).tenantAtWork],
    [200, true],
    configured,
  )
  const failure = /@(.+)\.example$/.exec(account)?.[1] ?? ''
  if (failure !== 'contoso') await overcome(app, record, failure)
  await arrives(app, record, failure)
}

/** It stops with its failure, rests, and goes on when it is checked again. */
async function overcome(app: App, record: Row, failure: string): Promise<void> {
  const { notes } = app
  const rests = await until(app, async () => {
    const answer = await visitorOf(app, record).open()
    return Object(answer.json).tenantAtWork === false ? answer : undefined
  })
  const status = failure === 'import-throttled' ? 'running-import' : 'pre-import-error'
  const { problem = {} } = Object(rests.json)
  notes.equals(
    'the listed address fails as it says, and the tenant rests',
    [Object(rests.json).status, problem.reason],
    [status, failure],
    rests,
  )
  const kept = await app.as('internal-admin').get(`/api/pending/${record.id}`)
  notes.equals('operators see the failure', Object(kept.json).failure, failure, kept)
  notes.holds('and its import errors', Object(kept.json).importErrors?.length > 0, kept)
  const again = await app.as('internal-admin').post('/api/pending/actions/check-again', { ids: [record.id] })
  notes.equals(
    'check again sets the tenant to work',
    Object(again.json).results?.[0]?.outcome,
    'applied',
    again,
  )
}

async function arrives(app: App, record: Row, failure: string): Promise<void> {
  const { notes } = app
  const admin = app.as('internal-admin')
  const list = record['kind'] === 'customer' ? 'customers' : 'partners'
  const dead = await until(app, async () => {
    const listed = await admin.get(`/api/${list}/${record.id}`)
    const pending = await admin.get(`/api/pending/${record.id}`)
    // The one list was asked after the other: by then it may have arrived, but it cannot have gone back.
    notes.holds(
      'it is never in both and never in neither',
      listed.status === 200 ? pending.status === 404 : true,
      pending,
    )
    const answer = await visitorOf(app, record).open()
    return answer.status === 410 ? answer : undefined
  })
  notes.equals(
    'a link is dead once the import is completed',
    [dead.status, Object(dead.json).reason],
    [410, 'link-used'],
    dead,
  )
  const arrived = await admin.get(`/api/${list}/${record.id}`)
  const { today } = await admin.session()
  const {
    subscriptionLevel,
    stage,
    trialStartedOn,
    trialEndsOn,
    trialExtensions,
    automaticUpgrade,
    lastImportOn,
    source,
  } = Object(arrived.json)
  notes.equals(
    'it arrives in its list with its id and a trial of 14 days, kept and not extended',
    [
      arrived.status,
      subscriptionLevel,
      stage,
      trialStartedOn,
      trialEndsOn,
      trialExtensions,
      automaticUpgrade,
      lastImportOn,
    ],
    [200, 'TRIAL', 'trial-running', today, plus(today, 14), 0, 'keep', today],
    arrived,
  )
  if (list === 'customers') notes.equals('a customer added here has source MSP', source, 'MSP', arrived)
  const events = await app.all('internal-admin', 'events', { accountId: record.id, action: statuses })
  const stopped = stopsAtCheck.some(name => name === failure)
  const expected = statuses.filter(status => stopped || status !== 'pre-import-error')
  const told = [...new Set(events.map(({ action }) => String(action)))]
  notes.equals('every status that it reached is told', told.toSorted(), expected.toSorted(), arrived)
}

const statuses = [
  'onboarding-started',
  'consent-granted',
  'management-configuration',
  'pre-import-error',
  'running-import',
  'import-completed',
]
