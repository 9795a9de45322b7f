import { describe, expect, it } from 'vitest'
import { type Actor, actionNames, calendarDateOf, type EditionId, editions } from '#lifecycle'
import { whyNever } from '../../../src/actions/choice/whyNever'
import {
  distributorAdmin,
  internalAdmin,
  internalViewer,
  partnerAdminInProduction,
  partnerAdminInTrial,
} from '../../lifecycle/operators'

const today = calendarDateOf('2026-06-15')
const asking = (actor: Actor, edition: EditionId = '2025') => ({ actor, edition: editions[edition], today })

describe('Before a row is ticked', () => {
  it.each(actionNames)('an internal admin reads nothing against %s', action => {
    expect(whyNever(action, 'customer', asking(internalAdmin))).toBeUndefined()
    expect(whyNever(action, 'partner', asking(internalAdmin))).toBeUndefined()
  })

  it.each(actionNames)('a viewer reads that it changes nothing, by %s either', action => {
    expect(whyNever(action, 'customer', asking(internalViewer))).toEqual({ reason: 'read-only-operator' })
  })

  it('an operator of a suspended partner reads since when it is', () => {
    const suspended = partnerAdminInProduction('2026-06-15')
    expect(whyNever('edit', 'customer', asking(suspended))).toEqual({
      reason: 'own-access-suspended',
      suspendedOn: '2026-06-15',
    })
  })

  it('a distributor reads that only a partner extends its customers’ trials', () => {
    expect(whyNever('extend-trial', 'customer', asking(distributorAdmin))).toEqual({
      reason: 'customer-of-your-partner',
    })
    expect(whyNever('extend-trial', 'partner', asking(distributorAdmin))).toBeUndefined()
  })

  it('an operator of a partner in trial reads that its own partner has to be converted first', () => {
    const inTrial = partnerAdminInTrial('2026-06-20')
    expect(whyNever('convert', 'customer', asking(inTrial))).toMatchObject({
      reason: 'partner-in-trial',
      partnerTrialEndsOn: '2026-06-20',
    })
    expect(whyNever('extend-trial', 'customer', asking(inTrial))).toBeUndefined()
  })

  it('everybody reads what the edition does not have', () => {
    expect(whyNever('extend-trial', 'partner', asking(internalAdmin, '2024-11'))).toMatchObject({
      reason: 'not-in-edition',
    })
    expect(whyNever('manage-upgrade', 'customer', asking(internalAdmin, '2024-03'))).toMatchObject({
      reason: 'not-in-edition',
    })
  })
})
