import { faultsOfAnswers } from './answers'
import { faultsOfCommands } from './commands'
import { faultsOfCourse } from './course'
import { faultsOfLists } from './lists'
import type { Planted } from './planted'

export const plantedFaults: readonly Planted[] = [
  ...faultsOfLists,
  ...faultsOfAnswers,
  ...faultsOfCommands,
  ...faultsOfCourse,
]
