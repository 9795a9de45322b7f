import type { Row } from '../../mock-api/client'
import type { App } from '../app'
import { newCustomer } from '../newAccounts'

/** What is wrong with a new account is said by field. */
export async function wrongBodies({ as, all, notes }: App): Promise<void> {
  const [partner, stranger] = await all('internal-admin', 'partners', { stage: 'production' })
  const good = newCustomer(partner, { partnerId: partner?.id })
  const admin = as('internal-admin')
  const faults = [
    ...[undefined, '', '   ', 7, 'x'.repeat(201), 'a\u0007b'].map(
      value => ['organizationName', value] as const,
    ),
    ...[undefined, '', 'nowhere', 'a@b', 'a b@c.example', `${'x'.repeat(250)}@c.example`].map(
      value => ['notificationEmail', value] as const,
    ),
    ...[undefined, 'no-such-sku', ['essentials-msp-2025'], null].map(value => ['sku', value] as const),
    ...['audit-2025', ['no-such-add-on'], [7]].map(value => ['addOns', value] as const),
    ...[undefined, 'nobody-at-all', 7].map(value => ['partnerId', value] as const),
    ['kind', 'tenant'],
    ['colour', 'red'],
    ['allowDuplicate', 'yes'],
  ] as const
  for (const [field, value] of faults) {
    const answer = await admin.post('/api/pending', { ...good, [field]: value })
    notes.equals('a wrong new account is 422', answer.status, 422, answer)
    const named = Object.keys(Object(Object(answer.json).errors)).some(
      name => name === field || name.startsWith(`${field}.`),
    )
    notes.holds(`its errors name ${field}`, named, answer)
  }
  const own = await as('partner-admin').post(
    '/api/pending',
    newCustomer(partner, { partnerId: stranger?.id }),
  )
  notes.equals('partner operators leave the owner out', own.status, 422, own)
}

/** Same name and email under the same owner, of one that is listed and of one that is pending; and what its partner does not offer. */
export async function duplicates({ as, all, notes }: App): Promise<void> {
  const [mine, others] = [as('partner-admin'), as('other-partner-admin')]
  const organization = Object((await mine.session()).operator).organization
  const otherOrganization = Object((await others.session()).operator).organization
  const [listed] = await all('partner-admin', 'customers')
  const pending = (await mine.post('/api/pending', newCustomer(organization))).json
  for (const twin of [listed, pending]) {
    const { id, organizationName, notificationEmail } = Object(twin)
    const name = { organizationName, notificationEmail }
    const body = newCustomer(organization, name)
    const answer = await mine.post('/api/pending', body)
    const { reason, duplicateId } = Object(answer.json)
    notes.equals(
      'same name and email under the same owner is refused, and says whose it is',
      [answer.status, reason, duplicateId],
      [409, 'duplicate-account', id],
      answer,
    )
    const elsewhere = await others.post('/api/pending', newCustomer(otherOrganization, name))
    notes.equals('under another owner it is none, and nobody learns of it', elsewhere.status, 201, elsewhere)
    const meant = await mine.post('/api/pending', { ...body, allowDuplicate: true })
    notes.equals('unless it is meant', meant.status, 201, meant)
  }
  const notOffered = await notOfferedTo(as('internal-admin'), organization)
  if (!notOffered) return
  const answer = await as('partner-admin').post(
    '/api/pending',
    newCustomer(organization, { sku: notOffered }),
  )
  notes.equals(
    'a customer’s SKU is chosen among its partner’s',
    [answer.status, Object(answer.json).reason],
    [409, 'sku-not-offered'],
    answer,
  )
}

async function notOfferedTo(
  admin: ReturnType<App['as']>,
  { skus }: { readonly skus: readonly string[] },
): Promise<string | undefined> {
  const { json } = await admin.get('/api/catalog')
  const all: readonly string[] = Object(json).skus.map(({ id }: Row) => id)
  return all.find(id => !skus.includes(id))
}
