import { describe, expect, it } from 'vitest'
import {
  actionNames,
  calendarDateOf,
  english,
  type Occasion,
  onboardingFailures,
  pendingActionNames,
  type Refusal,
} from '#lifecycle'
import { elided, italian } from '#lifecycle/it'
import { sentences } from './sentences'

const endsOn = calendarDateOf('2026-06-11')

const occasions: readonly Occasion[] = [
  { reason: 'upgrade-ahead', endsOn, canBeBlocked: true },
  { reason: 'upgrade-ahead', endsOn, canBeBlocked: false },
  { reason: 'upgrade-kept', endsOn },
  { reason: 'upgrade-blocked', endsOn },
  { reason: 'no-upgrade-in-edition', endsOn, edition: '2024-08', kind: 'customer' },
  { reason: 'no-upgrade-in-edition', endsOn, edition: '2024-08', kind: 'partner' },
  { reason: 'expiration-ahead', endsOn },
  { reason: 'expiration-reached', endsOn },
  { reason: 'end-ahead-while-pending', endsOn },
  { reason: 'end-reached-while-pending', endsOn },
]

/** One of each reason, and the other forms of those that have several. */
const refusals: readonly Refusal[] = [
  ...Object.values(sentences).map(([refusal]): Refusal => refusal),
  ...[...actionNames, 'add' as const].map(
    (action): Refusal => ({ reason: 'not-in-edition', edition: '2024-03', action, kind: 'customer' }),
  ),
  { reason: 'extension-limit-reached', limit: 3, endsOn },
  { reason: 'not-yours-to-add', kind: 'partner' },
  { reason: 'duplicate-account', kind: 'partner', duplicateId: 'litware' },
]

describe('In Italian', () => {
  it.each(refusals)('no other refusal is told as $reason is', refusal => {
    const sentence = italian.explain(refusal)
    expect(refusals.filter(other => italian.explain(other) === sentence)).toEqual([refusal])
  })

  it.each<[Refusal, RegExp]>([
    [{ reason: 'extension-limit-reached', limit: 1, endsOn }, /una volta/],
    [{ reason: 'extension-limit-reached', limit: 3, endsOn }, /3 volte/],
    [{ reason: 'not-yours-to-add', kind: 'customer' }, /^I clienti li aggiunge il loro partner/],
    [{ reason: 'not-yours-to-add', kind: 'partner' }, /^I partner li aggiunge il loro distributore/],
    [{ reason: 'duplicate-account', kind: 'customer', duplicateId: 'contoso' }, /^Esiste già un cliente /],
    [{ reason: 'duplicate-account', kind: 'partner', duplicateId: 'litware' }, /^Esiste già un partner /],
    [
      { reason: 'not-in-edition', edition: '2024-08', action: 'extend-trial', kind: 'partner' },
      /^L’edizione 2024-08 non prevede «Estendi periodo di prova» per i partner\.$/,
    ],
    [
      { reason: 'not-in-edition', edition: '2024-08', action: 'convert', kind: 'customer' },
      /«Converti in account di produzione» per i clienti\.$/,
    ],
  ])('%j has the form of its number and kind', (refusal, form) => {
    expect(italian.explain(refusal)).toMatch(form)
  })

  it.each<[Occasion, RegExp]>([
    [{ reason: 'no-upgrade-in-edition', endsOn, edition: '2024-08', kind: 'customer' }, /nessun cliente /],
    [{ reason: 'no-upgrade-in-edition', endsOn, edition: '2024-08', kind: 'partner' }, /nessun partner /],
  ])('%j has the form of its kind', (occasion, form) => {
    expect(italian.explainOccasion(occasion)).toMatch(form)
  })

  it('each action has a title of its own, which names the kind where it is one thing to do', () => {
    const names = [...actionNames, ...pendingActionNames, 'add' as const]
    const titles = names.map(name => italian.actionTitle(name, 'customer'))
    expect(new Set(titles).size).toBe(names.length)
    for (const title of titles) expect(title).toMatch(/^\p{Lu}\S+ /u)
    expect(italian.actionTitle('add', 'customer')).toBe('Aggiungi cliente')
    expect(italian.actionTitle('add', 'partner')).toBe('Aggiungi partner')
    expect(italian.actionTitle('edit', 'customer')).toBe('Modifica cliente')
    expect(italian.actionTitle('edit', 'partner')).toBe('Modifica partner')
  })

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
    const alike = onboardingFailures.filter(other => {
      const told = italian.explainFailure(other)
      return told.detail === detail || told.hint === hint
    })
    expect(alike).toEqual([failure])
  })

  it('an article before the eighth and the eleventh loses its vowel, before other days it does not', () => {
    expect(elided('Il 8 giugno, dal 11 luglio e fino al 8 agosto; il 18 maggio.')).toBe(
      'L’8 giugno, dall’11 luglio e fino all’8 agosto; il 18 maggio.',
    )
    expect(elided('ma il 8 di cuori resta')).toBe('ma il 8 di cuori resta')
  })
})
