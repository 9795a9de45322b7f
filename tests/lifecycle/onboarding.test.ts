import { describe, expect, it } from 'vitest'
import { hear, type Onboarding, type OnboardingStatus, standing, takeStep } from '#lifecycle'
import { type MoveName, moves, walk } from './moves'
import { added, on, onboardingAt } from './onboardings'

const at = (day: string, status: OnboardingStatus) => ({ status, at: `${day}T09:00:00.000Z` })

describe('A new onboarding', () => {
  it('begins with the link that was sent; nothing has failed, and nothing is at work', () => {
    expect(added('customer', '2026-06-01')).toEqual({
      kind: 'customer',
      history: [at('2026-06-01', 'link-sent')],
      trial: null,
      failure: null,
      tenantAtWork: false,
    })
  })
})

describe('A customer that is added on 1 June 2026', () => {
  const course = [
    ['2026-06-02', 'start'],
    ['2026-06-03', 'consent'],
    ['2026-06-04', 'configure'],
    ['2026-06-05', 'the check passes'],
    ['2026-06-06', 'the import is through'],
  ] as const
  /** Its onboarding after the first so many of these moves. */
  const customerAfter = (moves: number) => walk(added('customer', '2026-06-01'), ...course.slice(0, moves))

  it.each([
    [0, 'link-sent', '2026-06-01', 'rests'],
    [1, 'onboarding-started', '2026-06-02', 'rests'],
    [2, 'consent-granted', '2026-06-03', 'rests'],
    [3, 'management-configuration', '2026-06-04', 'moves by itself'],
    [4, 'running-import', '2026-06-05', 'moves by itself'],
    [5, 'import-completed', '2026-06-06', 'rests'],
  ] as const)('after %i moves stands at %s since %s, and %s', (moves, status, day, movement) => {
    expect(standing(customerAfter(moves))).toEqual(at(day, status))
    expect(customerAfter(moves).tenantAtWork).toBe(movement === 'moves by itself')
  })

  it('has its trial from the completed import on, for 14 days, and its whole history', () => {
    expect(customerAfter(4).trial).toBeNull()
    expect(customerAfter(5)).toEqual({
      kind: 'customer',
      history: [
        at('2026-06-01', 'link-sent'),
        at('2026-06-02', 'onboarding-started'),
        at('2026-06-03', 'consent-granted'),
        at('2026-06-04', 'management-configuration'),
        at('2026-06-05', 'running-import'),
        at('2026-06-06', 'import-completed'),
      ],
      trial: { startedOn: '2026-06-06', endsOn: '2026-06-20' },
      failure: null,
      tenantAtWork: false,
    })
  })
})

describe('A partner that is added on 1 June 2026 and meets every obstacle', () => {
  const completed = () =>
    walk(
      added('partner', '2026-06-01'),
      ['2026-06-02', 'start'],
      ['2026-06-02', 'consent fails: personal-account'],
      ['2026-06-03', 'consent fails: no-global-admin'],
      ['2026-06-03', 'consent'],
      ['2026-06-04', 'configure'],
      ['2026-06-05', 'the check fails: multi-factor-required'],
      ['2026-06-06', 'check again'],
      ['2026-06-07', 'the check fails: wrong-credentials'],
      ['2026-06-08', 'configure'],
      ['2026-06-09', 'the check passes'],
      ['2026-06-10', 'the import stops: import-throttled'],
      ['2026-06-11', 'check again'],
      ['2026-06-12', 'the import is through'],
    )

  it('keeps each check in its history, and neither a refused consent nor the stop of an import', () => {
    expect(completed().history).toEqual([
      at('2026-06-01', 'link-sent'),
      at('2026-06-02', 'onboarding-started'),
      at('2026-06-03', 'consent-granted'),
      at('2026-06-04', 'management-configuration'),
      at('2026-06-05', 'pre-import-error'),
      at('2026-06-06', 'management-configuration'),
      at('2026-06-07', 'pre-import-error'),
      at('2026-06-08', 'management-configuration'),
      at('2026-06-09', 'running-import'),
      at('2026-06-12', 'import-completed'),
    ])
  })

  it('has its trial since the day on which Start was pressed', () => {
    expect(completed().trial).toEqual({ startedOn: '2026-06-02', endsOn: '2026-06-16' })
  })
})

describe('What goes wrong', () => {
  it('at the consent is kept until a consent succeeds, and the status stays', () => {
    const started = onboardingAt('onboarding-started')
    const declined = walk(started, ['2026-06-02', 'consent fails: consent-declined'])

    expect(declined).toEqual({ ...started, failure: 'consent-declined' })
    expect(walk(declined, ['2026-06-02', 'consent fails: personal-account']).failure).toBe('personal-account')
    expect(walk(declined, ['2026-06-02', 'consent']).failure).toBeNull()
  })

  it('at the check is kept until it is checked again', () => {
    const checked = onboardingAt('management-configuration', { tenantAtWork: true })
    const blocked = walk(checked, ['2026-06-02', 'the check fails: conditional-access'])

    expect(standing(blocked)).toEqual(at('2026-06-02', 'pre-import-error'))
    expect(blocked).toMatchObject({ failure: 'conditional-access', tenantAtWork: false })
    expect(walk(blocked, ['2026-06-03', 'check again'])).toMatchObject({ failure: null, tenantAtWork: true })
  })

  it('in the import is kept until it goes on where it stopped', () => {
    const importing = onboardingAt('running-import', { tenantAtWork: true })
    const stopped = walk(importing, ['2026-06-02', 'the import stops: import-throttled'])

    expect(stopped).toEqual({ ...importing, failure: 'import-throttled', tenantAtWork: false })
    expect(walk(stopped, ['2026-06-03', 'check again'])).toEqual(importing)
    expect(walk(stopped, ['2026-06-03', 'configure'])).toEqual(importing)
  })
})

describe('A step of the visitor', () => {
  const step = (onboarding: Onboarding, move: MoveName) => moves[move](onboarding, on('2026-06-15'))

  it.each(['consent', 'consent fails: no-global-admin', 'configure'] as const)(
    'is refused before Start: %s',
    move => {
      expect(step(onboardingAt('link-sent'), move)).toEqual({
        allowed: false,
        refusal: { reason: 'not-started' },
      })
    },
  )

  it('is refused before consent: configure', () => {
    expect(step(onboardingAt('onboarding-started'), 'configure')).toEqual({
      allowed: false,
      refusal: { reason: 'consent-not-granted' },
    })
  })

  it.each([
    ['onboarding-started', 'start'],
    ['consent-granted', 'start'],
    ['consent-granted', 'consent'],
    ['pre-import-error', 'consent fails: personal-account'],
    ['import-completed', 'start'],
    ['import-completed', 'consent'],
    ['import-completed', 'configure'],
  ] as const)('that has been done changes nothing: at %s, %s', (status, move) => {
    const onboarding = onboardingAt(status)

    expect(step(onboarding, move)).toEqual({ allowed: true, after: onboarding, mails: [] })
  })

  it.each(['management-configuration', 'running-import'] as const)(
    'does not disturb the tenant at work: configure at %s',
    status => {
      const onboarding = onboardingAt(status, { tenantAtWork: true })

      expect(step(onboarding, 'configure')).toEqual({ allowed: true, after: onboarding, mails: [] })
    },
  )

  it('sets the tenant to work where it rests, without reaching a status twice', () => {
    const resting = onboardingAt('management-configuration', { kind: 'partner' })

    expect(takeStep(resting, { step: 'configure' }, on('2026-06-15'))).toEqual({
      allowed: true,
      after: { ...resting, tenantAtWork: true },
      mails: [],
    })
  })
})

describe('What the tenant cannot have reported is a defect', () => {
  const check = { of: 'check', failure: null } as const
  const imported = { of: 'import', failure: null } as const

  it.each([
    [
      'a check at rest',
      'management-configuration',
      false,
      check,
      'no check is under way: management-configuration, the tenant at rest',
    ],
    [
      'an import at rest',
      'running-import',
      false,
      imported,
      'no import is under way: running-import, the tenant at rest',
    ],
    [
      'a check during the import',
      'running-import',
      true,
      check,
      'no check is under way: running-import, the tenant at work',
    ],
    [
      'an import during the check',
      'management-configuration',
      true,
      imported,
      'no import is under way: management-configuration, the tenant at work',
    ],
    [
      'a check before Start',
      'link-sent',
      false,
      check,
      'no check is under way: link-sent, the tenant at rest',
    ],
  ] as const)('%s', (_, status, tenantAtWork, report, sentence) => {
    const onboarding = onboardingAt(status, { tenantAtWork })

    expect(() => hear(onboarding, report, on('2026-06-15'))).toThrow(new TypeError(sentence))
  })
})
