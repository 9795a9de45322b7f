import { english as sentences } from '#lifecycle'
import type { Language } from '../language'
import { en } from './en'

/** English is also what the API speaks. */
export const english: Language = {
  id: 'en',
  messages: en,
  sentences,
  tellProblem: ({ detail }) => detail,
  tellHint: ({ hint }) => (typeof hint === 'string' ? hint : ''),
  tellFault: fault => fault,
}
