import { describe, expect, it } from 'vitest'
import { type Actor, checkAgain, type Onboarding, onboardingStatuses, resendLink } from '#lifecycle'
import { on, onboardingAt, pendingTrial } from './onboardings'
import { distributorAdmin, internalAdmin, partnerAdminInTrial, viewerOf } from './operators'

const suspended = partnerAdminInTrial('2026-06-15')

function inputOf(onboarding: Onboarding, actor: Actor = internalAdmin) {
  return { onboarding, actor, ...on('2026-06-15') }
}

describe('A link that is sent again', () => {
  it.each(onboardingStatuses)('goes to the account and leaves the onboarding where it is: %s', status => {
    const onboarding = onboardingAt(status, { kind: 'partner', failure: 'consent-declined' })

    expect(resendLink(inputOf(onboarding))).toEqual({
      allowed: true,
      after: onboarding,
      mails: [{ kind: 'activation-link', to: ['account'] }],
    })
  })

  it('is sent while the tenant is at work, and when the trial has ended, too', () => {
    const atWork = onboardingAt('running-import', { tenantAtWork: true })
    const ended = onboardingAt('link-sent', { trial: pendingTrial('2026-05-01', '2026-05-15') })

    for (const onboarding of [atWork, ended]) {
      expect(resendLink(inputOf(onboarding, distributorAdmin))).toMatchObject({
        allowed: true,
        after: onboarding,
      })
    }
  })

  it('is refused to a viewer, then to the operators of a suspended partner', () => {
    const onboarding = onboardingAt('link-sent')

    expect(resendLink(inputOf(onboarding, viewerOf(suspended)))).toEqual({
      allowed: false,
      refusal: { reason: 'read-only-operator' },
    })
    expect(resendLink(inputOf(onboarding, suspended))).toEqual({
      allowed: false,
      refusal: { reason: 'own-access-suspended', suspendedOn: '2026-06-15' },
    })
  })
})

describe('A check that is run again', () => {
  it('goes back from a pre-import error to the management configuration, with the tenant at work', () => {
    const failed = onboardingAt('pre-import-error', { failure: 'conditional-access' })

    expect(checkAgain(inputOf(failed))).toEqual({
      allowed: true,
      after: {
        ...failed,
        history: [...failed.history, { status: 'management-configuration', at: '2026-06-15T09:00:00.000Z' }],
        failure: null,
        tenantAtWork: true,
      },
      mails: [],
    })
  })

  it.each([
    ['the check', 'management-configuration', null],
    ['the import', 'running-import', null],
    ['the import that was throttled', 'running-import', 'import-throttled'],
  ] as const)('goes on with %s, where it rests', (_, status, failure) => {
    const resting = onboardingAt(status, { failure })

    expect(checkAgain(inputOf(resting))).toEqual({
      allowed: true,
      after: { ...resting, failure: null, tenantAtWork: true },
      mails: [],
    })
  })

  it('does not begin a completed import again', () => {
    const completed = onboardingAt('import-completed')

    expect(checkAgain(inputOf(completed))).toEqual({ allowed: true, after: completed, mails: [] })
  })

  const atWork = onboardingAt('running-import', { tenantAtWork: true })
  it.each([
    ['read-only-operator', onboardingAt('link-sent'), viewerOf(suspended)],
    ['own-access-suspended', onboardingAt('link-sent'), suspended],
    ['not-started', onboardingAt('link-sent'), internalAdmin],
    [
      'consent-not-granted',
      onboardingAt('onboarding-started', { failure: 'no-global-admin' }),
      internalAdmin,
    ],
    ['not-configured', onboardingAt('consent-granted'), internalAdmin],
    ['tenant-at-work', onboardingAt('management-configuration', { tenantAtWork: true }), internalAdmin],
    ['tenant-at-work', atWork, internalAdmin],
    ['own-access-suspended', atWork, suspended],
  ] as const)('is refused %s, in this order', (reason, onboarding, actor) => {
    expect(checkAgain(inputOf(onboarding, actor))).toMatchObject({ allowed: false, refusal: { reason } })
  })
})
