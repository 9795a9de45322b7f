import { describe, expect, it } from 'vitest'
import { actionTitle, calendarDateOf, explain } from '#lifecycle'
import { sentences } from './sentences'

describe('A refusal is told to a person', () => {
  it.each(Object.values(sentences))('%o in these words: %s', (refusal, sentence) => {
    expect(explain(refusal)).toBe(sentence)
  })

  it('in a sentence that counts how often a trial was extended', () => {
    const endsOn = calendarDateOf('2026-06-22')

    expect(explain({ reason: 'extension-limit-reached', limit: 3, endsOn })).toBe(
      'Already extended 3 times, as often as allowed; the trial ends on 22 June 2026.',
    )
  })

  it('in a sentence that names the action as the menu does', () => {
    expect(
      explain({ reason: 'not-in-edition', edition: '2024-03', action: 'manage-upgrade', kind: 'customer' }),
    ).toBe('Edition 2024-03 has no “Manage subscription upgrade” for customers.')
    expect(explain({ reason: 'not-in-edition', edition: '2024-03', action: 'add', kind: 'partner' })).toBe(
      'Edition 2024-03 has no “Add partner” for partners.',
    )
  })

  it('in a sentence that says who adds partners, and which account is there already', () => {
    expect(explain({ reason: 'not-yours-to-add', kind: 'partner' })).toBe(
      'Partners are added by their distributor.',
    )
    expect(explain({ reason: 'duplicate-account', kind: 'partner', duplicateId: 'litware' })).toBe(
      'There is a partner with this name and notification email already; add it a second time only if you mean to.',
    )
  })
})

describe('The name of an action', () => {
  it.each([
    ['add', 'Add customer', 'Add partner'],
    ['extend-trial', 'Extend trial', 'Extend trial'],
    ['manage-upgrade', 'Manage subscription upgrade', 'Manage subscription upgrade'],
    ['convert', 'Convert to production account', 'Convert to production account'],
    ['edit', 'Edit customer', 'Edit partner'],
    ['resend-link', 'Resend link', 'Resend link'],
    ['check-again', 'Check again', 'Check again'],
  ] as const)('%s is “%s” for a customer and “%s” for a partner', (action, forCustomer, forPartner) => {
    expect(actionTitle(action, 'customer')).toBe(forCustomer)
    expect(actionTitle(action, 'partner')).toBe(forPartner)
  })
})
