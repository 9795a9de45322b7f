import type { Sentences } from '../sentences'
import { actionTitle } from './actionTitle'
import { elided, inWords } from './day'
import { explainFailure } from './failures'
import { explainOccasion } from './occasions'
import { explain } from './refusals'

/** Italian, for whoever reads the console in it: an entry of its own (`#lifecycle/it`), which English does without. */
export const italian: Sentences = { explain, explainOccasion, explainFailure, actionTitle, inWords }

export { elided }
