import { describe, expect, it } from 'vitest'
import { type Account, calendarDateOf, editions, planBulk } from '#lifecycle'
import { extendedUntil, opensFrom } from '../../../src/actions/draft/extendedUntil'
import { contoso, productionUntil, trialUntil } from '../../lifecycle/accounts'
import { internalAdmin } from '../../lifecycle/operators'

const asking = { actor: internalAdmin, edition: editions['2025'], today: calendarDateOf('2026-06-15') }
const planFor = (...accounts: readonly Account[]) =>
  planBulk('extend-trial', accounts, { ...asking, change: {} })

const open = contoso({ subscription: trialUntil('2026-06-16') })
const openLater = contoso({ subscription: trialUntil('2026-06-18') })
const early = contoso({ subscription: trialUntil('2026-06-28') })
const over = contoso({ subscription: trialUntil('2026-06-01') })
const production = contoso({ subscription: productionUntil('2027-03-02') })

describe('The expiration date of an extension', () => {
  it('is seven days after the present end', () => {
    expect(extendedUntil(planFor(open), asking)).toEqual({ first: '2026-06-23', last: '2026-06-23' })
  })

  it('reaches from the first to the last day of several trials, of those that can be extended', () => {
    expect(extendedUntil(planFor(openLater, early, open), asking)).toEqual({
      first: '2026-06-23',
      last: '2026-06-25',
    })
  })

  it('is, before the window, the day it will be once the window is open', () => {
    expect(extendedUntil(planFor(early), asking)).toEqual({ first: '2026-07-05', last: '2026-07-05' })
  })

  it('is the present end of a single account that cannot be extended at all', () => {
    expect(extendedUntil(planFor(over), asking)).toEqual({ first: '2026-06-01', last: '2026-06-01' })
  })

  it('is nothing for several accounts that cannot be extended at all', () => {
    expect(extendedUntil(planFor(over, production), asking)).toBeUndefined()
  })
})

describe('The day from which a trial can be extended', () => {
  it('is told for those whose window is not open', () => {
    expect(opensFrom(planFor(open, early, over))).toEqual({
      first: '2026-06-25',
      last: '2026-06-25',
      trials: 1,
    })
  })

  it('is not told where no window is still to open', () => {
    expect(opensFrom(planFor(open, over))).toBeUndefined()
  })
})
