import { describe, expect, it } from 'vitest'
import { actorOf, onboardingOf, type PendingRecord } from '#contract'
import { type AccountKind, type Actor, addAccount, type EditionId, editionIds } from '#lifecycle'
import { type Client, problemIn } from '../mock-api/client'
import { newCustomer, newPartner } from '../mock-api/onboarding/visitor'
import { type Api, startApi } from '../mock-api/server'
import { inWordsOf, whoOnboards } from './onboarding'

const skus = ['essentials-msp-2025', 'essentials-msp-2024'] as const
const addOnChoices = [[], ['audit-2025'], ['audit-2025', 'audit-2024']] as const

/** Everything that may be asked for when an account is added: the kind, its products, and whether there is its like already. */
const additions = [
  ...skus.flatMap(sku =>
    addOnChoices.flatMap(addOns =>
      [false, true].map(isDuplicate => ({ kind: 'customer' as const, sku, addOns, isDuplicate })),
    ),
  ),
  ...[false, true].map(isDuplicate => ({ kind: 'partner' as const, sku: null, addOns: [], isDuplicate })),
]

describe.each(editionIds)(
  'What the console says before an account is added is what the API answers, in edition %s',
  edition => {
    it('to everybody, whatever is chosen', async () => {
      await using api = await startApi({
        edition,
        customers: { contoso: 'production for months', 'contoso-of-tailspin': tailspins },
        partners: { wideworld: 'production for months' },
        now: () => new Date('2026-06-15T09:26:53.589Z'),
      })
      const seen = new Set<string>()
      for (const operator of whoOnboards) {
        const client = await api.signIn(operator)
        for (const [index, addition] of additions.entries()) {
          // Operators of a partner have no partners at all: that is said before any rule is asked.
          if (addition.kind === 'partner' && operator.includes('partner')) continue
          const named = `${operator} ${index}`
          seen.add(await compareOne(api, client, edition, { ...addition, named }))
        }
      }
      expect([...seen].sort()).toEqual([
        'added',
        'duplicate-account',
        ...(edition === '2024-03' ? ['not-in-edition'] : []),
        'not-yours-to-add',
        'own-access-suspended',
        'read-only-operator',
        'sku-not-offered',
      ])
    })
  },
)

const tailspins = {
  in: 'production for months',
  partnerId: 'tailspin',
  organizationName: 'Contoso',
  notificationEmail: 'it@contoso.example',
} as const

async function compareOne(
  api: Api,
  client: Client,
  id: EditionId,
  { kind, sku, addOns, isDuplicate, named }: (typeof additions)[number] & { readonly named: string },
): Promise<string> {
  const { today, policy, operator } = await client.session()
  const actor = actorOf(operator)
  const { ownerId, offer, duplicateId } = await ownerFor(api, actor, kind)
  const decision = addAccount({
    kind,
    actor,
    edition: policy,
    today,
    at: '2026-06-15T09:26:53.589Z',
    owner: offer,
    choice: sku === null ? {} : { sku, addOns },
    duplicateId: isDuplicate ? duplicateId : null,
  })
  const isVendor = actor.organization.kind === 'internal'
  const body = {
    ...(kind === 'customer' ? { ...newCustomer, sku, addOns } : newPartner),
    ...(isDuplicate
      ? kind === 'customer'
        ? nameAndEmail('Contoso', 'it@contoso.example')
        : nameAndEmail('Wideworld', 'it@wideworld.example')
      : nameAndEmail(named, 'it@new.example')),
    ...(isVendor && (kind === 'customer' ? { partnerId: ownerId } : { distributorId: ownerId })),
  }

  const answer = await client.post('/api/pending', body)

  expect(policy.id).toBe(id)
  if (decision.allowed) {
    expect([body, answer.status]).toEqual([body, 201])
    const record = answer.json as PendingRecord
    expect(onboardingOf(record)).toEqual(decision.after.onboarding)
    if (record.kind === 'partner') {
      expect(decision.after.offer).toMatchObject({ skus: record.skus, addOns: record.addOns })
    }
    return 'added'
  }
  const { type: _, title: __, status: ___, requestId: ____, ...told } = problemIn(answer)
  expect([body, told]).toEqual([body, inWordsOf(decision.refusal)])
  return decision.refusal.reason
}

function nameAndEmail(organizationName: string, notificationEmail: string) {
  return { organizationName, notificationEmail }
}

/** Under whom the operator adds an account of a kind, what that one offers, and which account of its is named like a duplicate. */
async function ownerFor({ store }: Api, { organization }: Actor, kind: AccountKind) {
  if (kind === 'partner') {
    const [distributor] = await store.find('distributors', ['fabrikam'])
    return { ownerId: 'fabrikam', offer: distributor ?? nothing, duplicateId: 'wideworld' }
  }
  const ownerId = organization.kind === 'partner' ? organization.id : 'northwind'
  const [partner] = await store.find('partners', [ownerId])
  return {
    ownerId,
    offer: partner ?? nothing,
    duplicateId: ownerId === 'tailspin' ? 'contoso-of-tailspin' : 'contoso',
  }
}

const nothing = { skus: [], addOns: [] }
