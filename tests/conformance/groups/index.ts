import { about } from './about'
import { activation } from './activation'
import { adding } from './adding'
import { bodies } from './bodies'
import { clock } from './clock'
import { commands } from './commands'
import { editions } from './editions'
import { errors } from './errors'
import { exports } from './exports'
import { filters } from './filters'
import type { Group } from './group'
import { idempotency } from './idempotency'
import { preferences } from './preferences'
import { queries } from './queries'
import { ranges } from './ranges'
import { revisions } from './revisions'
import { scope } from './scope'
import { sorting } from './sorting'
import { summary } from './summary'
import { suspended } from './suspended'

/** Everything that is checked, in this order. */
export const groups: readonly Group[] = [
  about,
  errors,
  sorting,
  ranges,
  filters,
  queries,
  exports,
  summary,
  scope,
  bodies,
  preferences,
  commands,
  revisions,
  idempotency,
  adding,
  activation,
  suspended,
  clock,
  editions,
]
