import { inWords } from '../../calendarDate'
import type { Sentences } from '../sentences'
import { actionTitle } from './actionTitle'
import { explainFailure } from './failures'
import { explainOccasion } from './occasions'
import { explain } from './refusals'

/** English: also what goes over the wire and is kept in the log. */
export const english: Sentences = { explain, explainOccasion, explainFailure, actionTitle, inWords }

export { actionTitle, explain, explainFailure, explainOccasion }
