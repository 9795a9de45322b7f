import { describe, expect, it } from 'vitest'
import { calendarDateOf, english, type Occasion, onboardingFailures } from '#lifecycle'
import { elided, italian } from '#lifecycle/it'
import { sentences } from './sentences'

const endsOn = calendarDateOf('2026-06-11')

const occasions: readonly Occasion[] = [
  { reason: 'upgrade-ahead', endsOn, canBeBlocked: true },
  { reason: 'upgrade-ahead', endsOn, canBeBlocked: false },
  { reason: 'upgrade-kept', endsOn },
  { reason: 'upgrade-blocked', endsOn },
  { reason: 'no-upgrade-in-edition', endsOn, edition: '2024-08', kind: 'customer' },
  { reason: 'expiration-ahead', endsOn },
  { reason: 'expiration-reached', endsOn },
  { reason: 'end-ahead-while-pending', endsOn },
  { reason: 'end-reached-while-pending', endsOn },
]

describe('In Italian', () => {
  it.each(Object.values(sentences).map(([refusal]) => refusal))(
    '$reason is explained with its facts',
    refusal => {
      const sentence = italian.explain(refusal)
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      expect(sentence).not.toBe(english.explain(refusal))
      if (/5 June 2026/.test(english.explain(refusal))) expect(sentence).toContain('5 giugno 2026')
      if (refusal.reason === 'partner-in-trial') expect(sentence).toContain('Northwind')
      if (refusal.reason === 'sku-not-offered') expect(sentence).toContain('enterprise, voice')
    },
  )

  it.each(occasions)('$reason is told with its day, and each differently', occasion => {
    const sentence = italian.explainOccasion(occasion)
    expect(sentence).toMatch(/l’11 giugno 2026/)
    expect(occasions.filter(other => italian.explainOccasion(other) === sentence)).toEqual([occasion])
  })

  it.each(onboardingFailures)('%s is told, and what to do about it', failure => {
    const { detail, hint } = italian.explainFailure(failure)
    expect(detail).toMatch(/^\p{Lu}.*\.$/u)
    expect(hint).toMatch(/^\p{Lu}.*\.$/u)
    expect(italian.explainFailure(failure)).not.toEqual(english.explainFailure(failure))
  })

  it('an article before the eighth and the eleventh loses its vowel, before other days it does not', () => {
    expect(elided('Il 8 giugno, dal 11 luglio e fino al 8 agosto; il 18 maggio.')).toBe(
      'L’8 giugno, dall’11 luglio e fino all’8 agosto; il 18 maggio.',
    )
    expect(elided('ma il 8 di cuori resta')).toBe('ma il 8 di cuori resta')
  })
})
