import { elided, italian as sentences } from '#lifecycle/it'
import type { Language } from '../language'
import { it } from './it'
import { tellFault, tellHint, tellProblem } from './it/problems'

export const italian: Language = {
  id: 'it',
  messages: it,
  sentences,
  tellProblem,
  tellHint,
  tellFault,
  finish: elided,
}
