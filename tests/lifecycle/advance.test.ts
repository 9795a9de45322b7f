import { describe, expect, it } from 'vitest'
import { type Account, advance, calendarDateOf, type EditionId, editions, nextDue } from '#lifecycle'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'

function between(from: string, to: string) {
  return { from: calendarDateOf(from), to: calendarDateOf(to) }
}

/** What happens to an account between two days, as `day kind → recipients`. */
function diary(account: Account, from: string, to: string, edition: EditionId = '2025'): readonly string[] {
  return advance(account, editions[edition], between(from, to)).happenings.map(
    ({ on, kind, mails }) =>
      `${on} ${kind} ${mails.map(mail => `${mail.kind} → ${mail.to.join(' + ')}`).join('; ')}`,
  )
}

function stateOn<A extends Account>(account: A, from: string, to: string, edition: EditionId = '2025'): A {
  return advance(account, editions[edition], between(from, to)).account
}

describe('A customer’s trial that upgrades', () => {
  const customer = contoso({ subscription: trialUntil('2026-06-15') })

  it('is announced three days ahead to the account and to the partner who can block it, and upgrades on its last day', () => {
    expect(diary(customer, '2026-06-01', '2026-06-30')).toEqual([
      '2026-06-12 upgrade-notice upgrade-notice → account + partner',
      '2026-06-15 upgraded upgraded → account',
    ])
  })

  it('that no MSP sold is announced to the account alone: nobody can block it', () => {
    const direct = contoso({ subscription: trialUntil('2026-06-15'), source: 'DIRECT' })
    expect(diary(direct, '2026-06-01', '2026-06-30')).toEqual([
      '2026-06-12 upgrade-notice upgrade-notice → account',
      '2026-06-15 upgraded upgraded → account',
    ])
  })

  it('is in PRODUCTION from that day for a year, and nothing else about it changes', () => {
    expect(stateOn(customer, '2026-06-01', '2026-06-30')).toEqual({
      ...customer,
      subscription: { level: 'PRODUCTION', since: '2026-06-15', expiresOn: '2027-06-15' },
    })
  })

  it('is announced on the day and not before, and upgrades on the day and not before', () => {
    expect(diary(customer, '2026-06-10', '2026-06-11')).toEqual([])
    expect(diary(customer, '2026-06-11', '2026-06-12')).toHaveLength(1)
    expect(diary(customer, '2026-06-11', '2026-06-14')).toHaveLength(1)
    expect(diary(customer, '2026-06-11', '2026-06-15')).toHaveLength(2)
  })

  it('remembers which trial end has been announced', () => {
    expect(stateOn(customer, '2026-06-01', '2026-06-12')).toEqual({
      ...customer,
      subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }),
    })
  })

  it('is not announced twice', () => {
    const announced = contoso({ subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }) })

    expect(diary(announced, '2026-06-01', '2026-06-14')).toEqual([])
    expect(diary(announced, '2026-06-13', '2026-06-15')).toEqual(['2026-06-15 upgraded upgraded → account'])
  })

  it('is announced for its new end after an extension', () => {
    const extended = contoso({
      subscription: trialUntil('2026-06-22', { extensions: 1, announcedFor: '2026-06-15' }),
    })

    expect(diary(extended, '2026-06-14', '2026-06-22')).toEqual([
      '2026-06-19 upgrade-notice upgrade-notice → account + partner',
      '2026-06-22 upgraded upgraded → account',
    ])
  })

  it('that nobody has announced inside its last three days is announced on the next day, while there is one', () => {
    expect(diary(customer, '2026-06-12', '2026-06-30')).toEqual([
      '2026-06-13 upgrade-notice upgrade-notice → account + partner',
      '2026-06-15 upgraded upgraded → account',
    ])
    expect(diary(customer, '2026-06-13', '2026-06-30')[0]).toMatch(/^2026-06-14 upgrade-notice/)
    expect(diary(customer, '2026-06-14', '2026-06-30')).toEqual(['2026-06-15 upgraded upgraded → account'])
  })

  it('whose partner is in trial upgrades all the same', () => {
    const ofTailspin = contoso({ subscription: trialUntil('2026-06-15'), partner: tailspin('2026-06-01') })

    expect(diary(ofTailspin, '2026-06-13', '2026-06-15')).toContain('2026-06-15 upgraded upgraded → account')
  })

  it('goes on into its production: the notice a month ahead of the expiration date, and that date', () => {
    expect(diary(customer, '2026-06-14', '2027-12-31')).toEqual([
      '2026-06-15 upgraded upgraded → account',
      '2027-05-16 expiry-notice expiry-notice → account',
      '2027-06-15 expired expired → account',
    ])
  })

  it('that ends on 29 February runs in PRODUCTION until 28 February', () => {
    const leaping = contoso({ subscription: trialUntil('2028-02-29') })

    expect(diary(leaping, '2028-02-20', '2029-03-31')).toEqual([
      '2028-02-26 upgrade-notice upgrade-notice → account + partner',
      '2028-02-29 upgraded upgraded → account',
      '2029-01-29 expiry-notice expiry-notice → account',
      '2029-02-28 expired expired → account',
    ])
  })
})

describe('A partner’s trial that upgrades', () => {
  const partner = litware({ subscription: trialUntil('2026-06-15') })

  it('is announced to the distributor, which can block it, and told to the distributor, which is billed', () => {
    expect(diary(partner, '2026-06-01', '2026-06-30')).toEqual([
      '2026-06-12 upgrade-notice upgrade-notice → account + distributor',
      '2026-06-15 upgraded upgraded → account + distributor',
    ])
  })

  it('starts the billing on the day of the upgrade, not on the day that was jumped to', () => {
    expect(stateOn(partner, '2026-06-01', '2026-06-30')).toEqual({
      ...partner,
      subscription: { level: 'PRODUCTION', since: '2026-06-15', expiresOn: '2027-06-15' },
      billingStartedOn: '2026-06-15',
    })
  })
})

describe.each([
  ['customer', contoso],
  ['partner', litware],
] as const)('A blocked trial of a %s', (_, account) => {
  const blocked = account({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })

  it('is not announced; it ends, which the account is told, and stays in TRIAL', () => {
    expect(diary(blocked, '2026-06-01', '2027-12-31')).toEqual([
      '2026-06-15 trial-ended trial-ended → account',
    ])
    expect(stateOn(blocked, '2026-06-01', '2027-12-31')).toEqual(blocked)
  })

  it('that was announced before it was blocked ends like any other', () => {
    const announced = account({
      subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block', announcedFor: '2026-06-15' }),
    })

    expect(diary(announced, '2026-06-13', '2026-06-20')).toEqual([
      '2026-06-15 trial-ended trial-ended → account',
    ])
  })
})

describe('Production', () => {
  const account = contoso({ subscription: productionUntil('2026-08-31') })

  it('is announced to expire thirty days ahead and expires on its date', () => {
    expect(diary(account, '2026-06-01', '2027-12-31')).toEqual([
      '2026-08-01 expiry-notice expiry-notice → account',
      '2026-08-31 expired expired → account',
    ])
    expect(stateOn(account, '2026-06-01', '2027-12-31')).toEqual(account)
  })

  it('has each thing on its day, once', () => {
    expect(diary(account, '2026-07-30', '2026-07-31')).toEqual([])
    expect(diary(account, '2026-07-31', '2026-08-01')).toHaveLength(1)
    expect(diary(account, '2026-08-01', '2026-08-30')).toEqual([])
    expect(diary(account, '2026-08-30', '2026-08-31')).toHaveLength(1)
    expect(diary(account, '2026-08-31', '2027-12-31')).toEqual([])
  })
})

describe('What is over', () => {
  it.each([
    ['a trial that ends today', contoso({ subscription: trialUntil('2026-06-15') })],
    ['a trial that ended while its account was pending', litware({ subscription: trialUntil('2026-06-10') })],
    ['production that expires today', contoso({ subscription: productionUntil('2026-06-15') })],
  ])('is left alone: %s', (_, account) => {
    expect(diary(account, '2026-06-15', '2030-01-01')).toEqual([])
    expect(stateOn(account, '2026-06-15', '2030-01-01')).toBe(account)
  })
})

describe('No time', () => {
  it('brings nothing: from a day to itself, and back', () => {
    const customer = contoso({ subscription: trialUntil('2026-06-15') })

    expect(diary(customer, '2026-06-12', '2026-06-12')).toEqual([])
    expect(diary(customer, '2026-06-15', '2026-06-01')).toEqual([])
  })
})

describe('What happens carries its before and after', () => {
  it('each after being the next one’s before', () => {
    const customer = contoso({ subscription: trialUntil('2026-06-15') })
    const { account, happenings } = advance(customer, editions['2025'], between('2026-06-01', '2026-06-15'))
    const [notice, upgrade] = happenings

    expect(notice?.before).toBe(customer)
    expect(upgrade?.before).toBe(notice?.after)
    expect(account).toBe(upgrade?.after)
  })
})

describe('The end of a trial by edition', () => {
  const upgrades = ['2026-06-12 upgrade-notice', '2026-06-15 upgraded']
  const expires = ['2026-06-15 trial-ended']

  it.each([
    ['2024-03', expires, expires],
    ['2024-08', expires, upgrades],
    ['2024-11', upgrades, upgrades],
    ['2025', upgrades, upgrades],
  ] as const)('%s: a customer’s brings %j, a partner’s %j', (edition, ofCustomer, ofPartner) => {
    const happenings = (account: Account) =>
      diary(account, '2026-06-01', '2026-07-01', edition).map(line => line.split(' ', 2).join(' '))

    expect(happenings(contoso({ subscription: trialUntil('2026-06-15') }))).toEqual(ofCustomer)
    expect(happenings(litware({ subscription: trialUntil('2026-06-15') }))).toEqual(ofPartner)
  })

  it('a trial that expires stays in TRIAL and is not billed', () => {
    const partner = litware({ subscription: trialUntil('2026-06-15') })

    expect(stateOn(partner, '2026-06-01', '2026-07-01', '2024-03')).toEqual(partner)
  })
})

describe('What comes next', () => {
  const next = (account: Account, day: string) => nextDue(account, editions['2025'], calendarDateOf(day))

  it('is the notice, then the upgrade', () => {
    expect(next(contoso({ subscription: trialUntil('2026-06-15') }), '2026-06-11')).toEqual({
      on: '2026-06-12',
      kind: 'upgrade-notice',
    })
    expect(
      next(contoso({ subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }) }), '2026-06-12'),
    ).toEqual({ on: '2026-06-15', kind: 'upgraded' })
  })

  it('is the end of a blocked trial', () => {
    const blocked = litware({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })

    expect(next(blocked, '2026-06-14')).toEqual({ on: '2026-06-15', kind: 'trial-ended' })
    expect(next(blocked, '2026-06-15')).toBeUndefined()
  })

  it('is, in production, the notice and then the expiration date', () => {
    const production = contoso({ subscription: productionUntil('2026-08-31') })

    expect(next(production, '2026-07-31')).toEqual({ on: '2026-08-01', kind: 'expiry-notice' })
    expect(next(production, '2026-08-01')).toEqual({ on: '2026-08-31', kind: 'expired' })
    expect(next(production, '2026-08-31')).toBeUndefined()
  })
})
