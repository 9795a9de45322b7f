import { createContext, useContext } from 'react'
import type { Sentences } from '#lifecycle'
import type { Language } from './Language'
import type { LanguageId } from './languages'

interface Spoken {
  readonly language: Language
  /** Has the console speak another language, and this browser remember it. Rejects when its words cannot be loaded. */
  readonly speak: (id: LanguageId) => Promise<void>
}

export const LanguageContext = createContext<Spoken | null>(null)

/** The language that the console speaks, and how to change it. */
export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext)
  if (!spoken) throw new Error('useLanguage is used outside of <Languages>')
  return spoken
}

/** The sentences of the rules in the reader's language. */
export function useSentences(): Sentences {
  return useLanguage().language.sentences
}
