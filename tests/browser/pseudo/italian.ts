import { english } from '../../../src/i18n/english'
import type { Language } from '../../../src/language'
import { pseudo } from './pseudo'

const { messages, sentences, tellProblem, tellHint, tellFault } = english

/** English in strange letters, in the place of Italian: what is not in them has not gone through the translation. */
export const italian: Language = {
  id: 'it',
  // The same keys as before, with texts in the place of texts.
  messages: translated(messages) as typeof messages,
  sentences: {
    explain: refusal => pseudo(sentences.explain(refusal)),
    explainOccasion: occasion => pseudo(sentences.explainOccasion(occasion)),
    explainFailure(failure) {
      const { detail, hint } = sentences.explainFailure(failure)
      return { detail: pseudo(detail), hint: pseudo(hint) }
    },
    actionTitle: (action, kind) => pseudo(sentences.actionTitle(action, kind)),
    inWords: day => pseudo(sentences.inWords(day)),
  },
  tellProblem: problem => pseudo(tellProblem(problem)),
  tellHint: problem => pseudo(tellHint(problem)),
  tellFault: fault => pseudo(tellFault(fault)),
}

function translated(words: unknown): unknown {
  if (typeof words === 'string') return words.trim() === '' ? words : pseudo(words)
  return Object.fromEntries(Object.entries(Object(words)).map(([key, value]) => [key, translated(value)]))
}
