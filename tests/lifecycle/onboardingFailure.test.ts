import { describe, expect, it } from 'vitest'
import { explainFailure, isConsentFailure, onboardingFailures } from '#lifecycle'
import { failuresInWords } from './failuresInWords'

describe('What goes wrong in an onboarding is told to a person', () => {
  it.each(onboardingFailures)('%s, with a hint for what to do', failure => {
    const [detail, hint] = failuresInWords[failure]

    expect(explainFailure(failure)).toEqual({ detail, hint })
  })

  it('each in words of its own', () => {
    const said = onboardingFailures.map(explainFailure).flatMap(({ detail, hint }) => [detail, hint])

    expect(new Set(said).size).toBe(2 * Object.keys(failuresInWords).length)
  })
})

describe('The failures', () => {
  it('are these: of the consent, of the check, of the import', () => {
    expect(onboardingFailures).toEqual(Object.keys(failuresInWords))
  })

  it('of the consent are the first three', () => {
    expect(onboardingFailures.filter(isConsentFailure)).toEqual([
      'personal-account',
      'no-global-admin',
      'consent-declined',
    ])
  })
})
