import { describe, expect, it } from 'vitest'
import { onboardingOf } from '#contract'
import { calendarDateOf } from '#lifecycle'

const fields = {
  kind: 'customer' as const,
  history: [{ status: 'link-sent' as const, at: '2026-06-14T09:00:00.000Z' }],
  failure: null,
  tenantAtWork: false,
  trialStartedOn: null,
  trialEndsOn: null,
}

describe('The onboarding in a pending account', () => {
  it('has no trial until that runs', () => {
    expect(onboardingOf(fields)).toEqual({
      kind: 'customer',
      history: fields.history,
      failure: null,
      tenantAtWork: false,
      trial: null,
    })
  })

  it('has its trial from then on', () => {
    const startedOn = calendarDateOf('2026-06-14')
    const endsOn = calendarDateOf('2026-06-28')
    expect(onboardingOf({ ...fields, trialStartedOn: startedOn, trialEndsOn: endsOn }).trial).toEqual({
      startedOn,
      endsOn,
    })
  })

  it('is not there without a first status', () => {
    expect(() => onboardingOf({ ...fields, history: [] })).toThrow('an onboarding begins with a first status')
  })
})
