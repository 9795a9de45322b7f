import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { isOnboardingFailure, type Occasion, type Refusal } from '#lifecycle'
import { useLanguage } from '../../language'

interface Why {
  readonly sentence: string
  /** Whether the operator was told so. */
  readonly isQuoted: boolean
  /** Where it is not in the reader's language. */
  readonly lang?: string
}

/**
 * Why something happened or was refused: in English as it was written down then, in another language from the facts that the event keeps.
 * Of older events there is the English sentence, or the reason alone.
 */
export function useWhy({ outcome, reason, detail, facts }: EventRecord): Why | undefined {
  const translate = useTranslate()
  const { id, sentences } = useLanguage().language
  const isFailure = isOnboardingFailure(reason)
  const isQuoted = outcome === 'refused' && !isFailure
  if (id === 'en' && detail) return { sentence: detail, isQuoted }
  if (isFailure) return { sentence: sentences.explainFailure(reason).detail, isQuoted }
  if (facts) {
    // What was refused has a refusal for its facts, and what the calendar did an occasion.
    const sentence =
      outcome === 'refused'
        ? sentences.explain(facts as Refusal)
        : sentences.explainOccasion(facts as Occasion)
    return { sentence, isQuoted }
  }
  if (detail) return { sentence: detail, isQuoted, lang: 'en' }
  if (reason === null) return undefined
  return { sentence: translate(`actions.reason.${reason}`, { _: reason }), isQuoted: false }
}
