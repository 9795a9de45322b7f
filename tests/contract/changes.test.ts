import { describe, expect, it } from 'vitest'
import { changeLine, changesIn } from '#contract'

/** What an event tells, as an export writes it. */
function lines(before: object | null, after: object | null): readonly string[] {
  return changesIn({ before, after }).map(changeLine)
}

describe('What an event changed', () => {
  it('is told field by field, as before → after, without the revision', () => {
    expect(
      lines(
        { trialEndsOn: '2026-06-22', trialExtensions: 0, revision: 4 },
        { trialEndsOn: '2026-06-29', trialExtensions: 1, revision: 5 },
      ),
    ).toEqual(['trialEndsOn: 2026-06-22 → 2026-06-29', 'trialExtensions: 0 → 1'])
  })

  it('of a conversion is told without the trial that is gone, and from none to what there is now', () => {
    expect(
      lines(
        {
          subscriptionLevel: 'TRIAL',
          trialStartedOn: '2026-06-03',
          trialEndsOn: '2026-06-17',
          trialExtensions: 0,
          automaticUpgrade: 'keep',
          upgradeAnnouncedFor: '2026-06-17',
          expiresOn: null,
          billingStartedOn: null,
        },
        {
          subscriptionLevel: 'PRODUCTION',
          trialStartedOn: null,
          trialEndsOn: null,
          trialExtensions: null,
          automaticUpgrade: null,
          upgradeAnnouncedFor: null,
          expiresOn: '2027-06-15',
          billingStartedOn: '2026-06-15',
        },
      ),
    ).toEqual([
      'subscriptionLevel: TRIAL → PRODUCTION',
      'expiresOn: none → 2027-06-15',
      'billingStartedOn: none → 2026-06-15',
    ])
  })

  it('never tells which trial end has been announced', () => {
    expect(lines({ upgradeAnnouncedFor: null }, { upgradeAnnouncedFor: '2026-06-17' })).toEqual([])
  })

  it('of lists is told whole, an empty one as none', () => {
    expect(
      lines(
        { addOns: ['audit-2025', 'hybrid-2025'], expiresOn: '2026-07-01' },
        { addOns: [], expiresOn: '2026-08-01' },
      ),
    ).toEqual(['addOns: audit-2025, hybrid-2025 → none', 'expiresOn: 2026-07-01 → 2026-08-01'])
  })

  it('says when something is no more that is not a trial’s', () => {
    expect(lines({ expiresOn: '2026-07-01', sku: 'a' }, { expiresOn: null, sku: 'b' })).toEqual([
      'expiresOn: 2026-07-01 → none',
      'sku: a → b',
    ])
  })

  it('has no before where an account was added', () => {
    expect(
      lines({ status: null, sku: null, addOns: null }, { status: 'link-sent', sku: 'a', addOns: [] }),
    ).toEqual(['status: link-sent', 'sku: a', 'addOns: none'])
  })

  it('is nothing where it was refused, or where somebody confirmed what was so', () => {
    expect(lines(null, null)).toEqual([])
    expect(lines({ revision: 4 }, { revision: 5 })).toEqual([])
  })
})
