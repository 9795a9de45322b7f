import { describe, expect, it } from 'vitest'
import {
  type AccountKind,
  type Actor,
  addAccount,
  type Choice,
  calendarDateOf,
  type EditionId,
  editionIds,
  editions,
  type OrganizationKind,
  offerOfNewPartner,
  type Refusal,
  refuseToAdd,
} from '#lifecycle'
import { northwind } from './accounts'
import { frozen } from './frozen'
import { on } from './onboardings'
import {
  distributorAdmin,
  internalAdmin,
  internalViewer,
  partnerAdminInProduction,
  partnerAdminInTrial,
  resellerAdmin,
  viewerOf,
} from './operators'

const { skus, addOns } = northwind
const offer = frozen({ skus, addOns })
const fabrikam = frozen({ skus: ['essentials-msp-2025', 'enterprise'], addOns: ['voice'] })
const essentials: Choice = { sku: 'essentials-msp-2025' }

interface Facts {
  readonly by?: Actor
  readonly edition?: EditionId
  readonly choice?: Choice
  readonly duplicateId?: string | null
}

/** Adds an account on 15 June 2026: an internal admin does, under edition 2025, with nothing against it, unless it is said otherwise. */
function add(
  kind: AccountKind,
  { by = internalAdmin, edition = '2025', choice = {}, duplicateId = null }: Facts = {},
) {
  const owner = kind === 'customer' ? offer : fabrikam
  return addAccount({
    kind,
    actor: by,
    owner,
    choice: frozen(choice),
    duplicateId,
    ...on('2026-06-15', edition),
  })
}

function refusalOf(...asked: Parameters<typeof add>): Refusal | 'allowed' {
  const decision = add(...asked)
  return decision.allowed ? 'allowed' : decision.refusal
}

describe('A customer that is added', () => {
  it('is pending from then on, and its activation link goes out to it', () => {
    expect(add('customer', { choice: { ...essentials, addOns: ['audit-2025'] } })).toEqual({
      allowed: true,
      after: {
        onboarding: {
          kind: 'customer',
          history: [{ status: 'link-sent', at: '2026-06-15T09:00:00.000Z' }],
          trial: null,
          failure: null,
          tenantAtWork: false,
        },
        offer: null,
      },
      mails: [{ kind: 'activation-link', to: ['account'] }],
    })
  })

  it('gets only what its partner offers', () => {
    const choice = { sku: 'enterprise', addOns: ['audit-2025', 'voice'] }

    expect(refusalOf('customer', { choice })).toEqual({
      reason: 'sku-not-offered',
      notOffered: ['enterprise', 'voice'],
    })
    expect(refusalOf('customer', { choice: essentials })).toBe('allowed')
  })
})

describe('A partner that is added', () => {
  it('is pending from then on, with the fixed set, and its activation link goes out to it', () => {
    expect(add('partner', { by: distributorAdmin })).toEqual({
      allowed: true,
      after: {
        onboarding: {
          kind: 'partner',
          history: [{ status: 'link-sent', at: '2026-06-15T09:00:00.000Z' }],
          trial: null,
          failure: null,
          tenantAtWork: false,
        },
        offer: {
          skus: ['essentials-msp-2025', 'professional-msp-2025'],
          addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
        },
      },
      mails: [{ kind: 'activation-link', to: ['account'] }],
    })
  })

  it('has its trial at once where the edition says so', () => {
    const decision = add('partner', { edition: '2024-08' })

    expect(decision).toMatchObject({
      after: { onboarding: { trial: { startedOn: '2026-06-15', endsOn: '2026-06-29' } } },
    })
  })

  it.each([
    ['2024-03', fabrikam],
    ['2024-08', fabrikam],
    ['2024-11', fabrikam],
    ['2025', offer],
  ] as const)('may give its customers, in edition %s, %o', (edition, expected) => {
    expect(offerOfNewPartner(editions[edition], fabrikam)).toEqual(expected)
    if (edition !== '2024-03')
      expect(add('partner', { edition })).toMatchObject({ after: { offer: expected } })
  })

  it('is asked for no SKU', () => {
    expect(refusalOf('partner', { choice: { sku: 'nobody-has-it' } })).toBe('allowed')
  })
})

describe('A second account with the same name and email', () => {
  it.each(['customer', 'partner'] as const)('is refused, and the first %s is named', kind => {
    expect(refusalOf(kind, { duplicateId: 'contoso' })).toEqual({
      reason: 'duplicate-account',
      kind,
      duplicateId: 'contoso',
    })
  })
})

describe('Adding is refused for the first reason of these', () => {
  const suspended = partnerAdminInProduction('2026-06-01')
  const everythingWrong: Facts = { choice: { sku: 'enterprise' }, duplicateId: 'contoso' }

  it.each([
    ['read-only-operator', 'partner', viewerOf(suspended), '2024-03'],
    ['own-access-suspended', 'partner', suspended, '2024-03'],
    ['not-in-edition', 'partner', partnerAdminInProduction('2027-01-01'), '2024-03'],
    ['not-yours-to-add', 'partner', partnerAdminInProduction('2027-01-01'), '2025'],
    ['not-yours-to-add', 'customer', distributorAdmin, '2025'],
    ['sku-not-offered', 'customer', internalAdmin, '2025'],
    ['duplicate-account', 'partner', internalAdmin, '2025'],
  ] as const)('%s, of a %s', (reason, kind, by, edition) => {
    expect(refusalOf(kind, { ...everythingWrong, by, edition })).toMatchObject({ reason })
  })

  it('of a partner in 2024-03 with the edition and what it lacks', () => {
    expect(refusalOf('partner', { edition: '2024-03' })).toEqual({
      reason: 'not-in-edition',
      edition: '2024-03',
      action: 'add',
      kind: 'partner',
    })
  })

  it('of what another has to add, with its kind', () => {
    expect(refusalOf('customer', { by: distributorAdmin })).toEqual({
      reason: 'not-yours-to-add',
      kind: 'customer',
    })
  })
})

describe('Who may add what, before anything is filled in', () => {
  const organizations: Readonly<Record<Exclude<OrganizationKind, 'partner'>, Actor>> = {
    internal: internalAdmin,
    distributor: distributorAdmin,
    reseller: resellerAdmin,
  }
  const admins: Readonly<Record<string, Actor>> = {
    ...organizations,
    'partner in PRODUCTION': partnerAdminInProduction('2027-01-01'),
    'partner in TRIAL': partnerAdminInTrial('2026-06-16'),
    'partner whose trial ended': partnerAdminInTrial('2026-06-15'),
    'partner whose production ended': partnerAdminInProduction('2026-06-15'),
  }
  /** The specification's section 5, for those who are not suspended. */
  const mayAdd: Readonly<Record<AccountKind, readonly string[]>> = {
    customer: ['internal', 'partner in PRODUCTION', 'partner in TRIAL'],
    partner: ['internal', 'distributor'],
  }

  function expected(name: string, kind: AccountKind, edition: EditionId): string {
    if (name.endsWith('ended')) return 'own-access-suspended'
    if (kind === 'partner' && edition === '2024-03') return 'not-in-edition'
    return mayAdd[kind].includes(name) ? 'allowed' : 'not-yours-to-add'
  }

  const asked = Object.entries(admins).flatMap(([name, admin]) =>
    (['customer', 'partner'] as const).map(kind => [name, kind, admin] as const),
  )

  it.each(asked)('%s of a %s: as the table says, in every edition; a viewer never', (name, kind, admin) => {
    for (const edition of editionIds) {
      const ask = (actor: Actor) => {
        const input = { kind, actor, edition: editions[edition], today: calendarDateOf('2026-06-15') }
        return refuseToAdd(input)?.refusal.reason ?? 'allowed'
      }

      expect(ask(admin)).toBe(expected(name, kind, edition))
      expect(ask(viewerOf(admin))).toBe('read-only-operator')
      expect(refusalOf(kind, { by: admin, edition, choice: essentials })).toEqual(
        ask(admin) === 'allowed' ? 'allowed' : expect.objectContaining({ reason: ask(admin) }),
      )
    }
  })

  it('is asked of nobody’s name: an internal viewer changes nothing either', () => {
    expect(refusalOf('customer', { by: internalViewer })).toEqual({ reason: 'read-only-operator' })
  })
})
