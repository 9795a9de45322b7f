import { liveTo } from '../../model/calendar'
import { plus } from '../../model/days'
import { type EditionName, rulesIn, rulesOf } from '../../model/editions'
import type { App } from '../app'
import { newCustomer, newPartner } from '../newAccounts'
import { heard, sameIsTold } from '../told'
import { sameAccounts, worldOf } from '../world'
import { tried } from './commands'
import type { Group } from './group'

export const editions: Group = {
  name: 'editions',
  about: 'each column of section 9: the policy as data, what it allows, how its trials start and end',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const { notes } = app
    const admin = app.as('internal-admin')
    for (const edition of Object.keys(rulesOf) as EditionName[]) {
      const answer = await admin.post('/api/demo/edition', { edition })
      notes.equals(
        'the edition is switched',
        [answer.status, Object(answer.json).edition],
        [200, edition],
        answer,
      )
      await policyIs(app, edition)
      const world = await worldOf(app)
      notes.equals('an account’s stage is that of the edition', world.edition, edition, answer)
      await sameAccounts(app, world)
      for (const by of ['internal-admin', 'distributor-admin', 'partner-admin'] as const)
        await tried(app, world, by)
      await adds(app, edition)
      await livesOn(app)
    }
    const unknown = await admin.post('/api/demo/edition', { edition: '1999-12' })
    notes.equals('an edition that there is not is 422', unknown.status, 422, unknown)
  },
}

/** Section 9’s column as data (section 8: `policy`). */
async function policyIs({ as, notes }: App, edition: EditionName): Promise<void> {
  const rules = rulesIn(edition)
  const answer = await as('partner-admin').get('/api/session')
  const { policy, edition: inForce } = Object(answer.json)
  const extension = (of: typeof rules.extension.partner) =>
    of === '–' ? null : { days: of.days, windowDays: of.lastDays, limit: of.times }
  const end = (of: string) => (of === '–' ? null : of.split(' ')[0])
  notes.equals('the session tells the edition', inForce, edition, answer)
  const { newPartnerOffer, ...rest } = Object(policy)
  notes.equals(
    'policy is the edition’s column as data',
    rest,
    {
      id: edition,
      partnersCanBeAdded: rules.partnersCanBeAdded === 'yes',
      trialDays: 14,
      trialStarts: { customer: slug(rules.trialStarts.customer), partner: slug(rules.trialStarts.partner) },
      extension: {
        customer: extension(rules.extension.customer),
        partner: extension(rules.extension.partner),
      },
      trialEnd: { customer: end(rules.end.customer), partner: end(rules.end.partner) },
      manageUpgrade: {
        customer: rules.manageUpgrade.customer === 'yes',
        partner: rules.manageUpgrade.partner === 'yes',
      },
      customerOfTrialPartnerConverts: rules.customerOfPartnerInTrialConverts === 'yes',
      distributorExtendsCustomers:
        rules.distributorExtends === '–' ? null : rules.distributorExtends === 'yes',
    },
    answer,
  )
  const offer =
    rules.newPartner === '–' ? null : rules.newPartner === 'the fixed set' ? 'object' : 'distributor'
  notes.equals(
    'policy says what a new partner may give',
    typeof newPartnerOffer === 'string' || newPartnerOffer === null
      ? newPartnerOffer
      : typeof newPartnerOffer,
    offer,
    answer,
  )
}

function slug(words: string): string | null {
  return words === '–' ? null : words.toLowerCase().replace(' ', '-')
}

/** An account that is added under the edition: whether it can be, and whether its trial starts with it. */
async function adds({ as, notes, all }: App, edition: EditionName): Promise<void> {
  const rules = rulesIn(edition)
  const admin = as('internal-admin')
  const { today } = await admin.session()
  const [partner] = await all('internal-admin', 'partners', { stage: 'production' })
  const customer = await admin.post('/api/pending', newCustomer(partner, { partnerId: partner?.id }))
  startsWith(rules.trialStarts.customer, customer)
  const added = await admin.post('/api/pending', newPartner({ distributorId: partner?.['distributorId'] }))
  if (rules.partnersCanBeAdded === 'yes') return startsWith(rules.trialStarts.partner, added)
  notes.equals(
    'an edition without partners refuses to add one',
    [added.status, Object(added.json).reason],
    [409, 'not-in-edition'],
    added,
  )

  function startsWith(moment: string, answer: typeof customer) {
    const { trialStartedOn, trialEndsOn } = Object(answer.json)
    const expected = moment === 'created' ? [today, plus(today, 14)] : [null, null]
    notes.equals(`a trial starts when: ${moment}`, [trialStartedOn, trialEndsOn], expected, answer)
  }
}

/** Four days go by as the edition has them. */
async function livesOn(app: App): Promise<void> {
  const world = await worldOf(app)
  const before = await heard(app)
  const to = plus(world.today, 4)
  await app.as('internal-viewer').post('/api/demo/clock', { days: 4 })
  liveTo(world, to)
  await sameAccounts(app, world)
  await sameIsTold(app, world, before)
}
