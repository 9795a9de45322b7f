import type { TranslationMessages } from 'react-admin'
import type { Told } from '#contract'
import type { Sentences } from '#lifecycle'
import type { LanguageId } from './languages'

/** All that makes a language: the console's own words, the sentences of the rules, and what the API answers when it does not do as it is asked. */
export interface Language {
  readonly id: LanguageId
  readonly messages: TranslationMessages
  readonly sentences: Sentences
  /** A problem in one sentence. */
  readonly tellProblem: (problem: Told) => string
  /** What to do about it, where that is known. */
  readonly tellHint: (problem: Told) => string
  /** What is wrong with a field, to follow its name. */
  readonly tellFault: (fault: string) => string
  /** What can be done to a message only once its days and names stand in it. */
  readonly finish?: (text: string) => string
}
