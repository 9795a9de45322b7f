import type { AccountKind, EditionId, OnboardingStatus, RefusalReason } from '#lifecycle'
import type { MoveName } from './moves'

/*
 * The specification's section 4 written apart from the rules: what may follow what in an onboarding. The tenant can be at
 * work in two of the statuses; in each other one it rests.
 */

/** Where an onboarding stands: its status, and in the two in which it can be, whether the tenant is at work. */
export type Standing = OnboardingStatus | 'management-configuration, at work' | 'running-import, at work'

/**
 * What a move brings. `same`: nothing, since it has been done already. `impossible`: nothing can have made it, which is a
 * defect. `fails`: the status stays, and the move's failure is kept. Or the status that it leads to, which can be one with a failure.
 */
export type Cell =
  | 'same'
  | 'impossible'
  | 'fails'
  | Standing
  | 'pre-import-error, fails'
  | Extract<RefusalReason, 'not-started' | 'consent-not-granted' | 'not-configured' | 'tenant-at-work'>

interface Row {
  readonly start: Cell
  readonly consent: Cell
  readonly consentFails: Cell
  readonly configure: Cell
  readonly checkAgain: Cell
  readonly checkPasses?: Cell
  readonly checkFails?: Cell
  readonly importIsThrough?: Cell
  readonly importStops?: Cell
}

const done = { start: 'same', consent: 'same', consentFails: 'same' } as const

export const statusTable: Readonly<Record<Standing, Row>> = {
  'link-sent': {
    start: 'onboarding-started',
    consent: 'not-started',
    consentFails: 'not-started',
    configure: 'not-started',
    checkAgain: 'not-started',
  },
  'onboarding-started': {
    start: 'same',
    consent: 'consent-granted',
    consentFails: 'fails',
    configure: 'consent-not-granted',
    checkAgain: 'consent-not-granted',
  },
  'consent-granted': {
    ...done,
    configure: 'management-configuration, at work',
    checkAgain: 'not-configured',
  },
  'management-configuration': {
    ...done,
    configure: 'management-configuration, at work',
    checkAgain: 'management-configuration, at work',
  },
  'management-configuration, at work': {
    ...done,
    configure: 'same',
    checkAgain: 'tenant-at-work',
    checkPasses: 'running-import, at work',
    checkFails: 'pre-import-error, fails',
  },
  'pre-import-error': {
    ...done,
    configure: 'management-configuration, at work',
    checkAgain: 'management-configuration, at work',
  },
  'running-import': {
    ...done,
    configure: 'running-import, at work',
    checkAgain: 'running-import, at work',
  },
  'running-import, at work': {
    ...done,
    configure: 'same',
    checkAgain: 'tenant-at-work',
    importIsThrough: 'import-completed',
    importStops: 'fails',
  },
  'import-completed': { ...done, configure: 'same', checkAgain: 'same' },
}

const columns = [
  ['start', 'start'],
  ['consent fails', 'consentFails'],
  ['consent', 'consent'],
  ['configure', 'configure'],
  ['check again', 'checkAgain'],
  ['the check passes', 'checkPasses'],
  ['the check fails', 'checkFails'],
  ['the import is through', 'importIsThrough'],
  ['the import stops', 'importStops'],
] as const satisfies readonly (readonly [string, keyof Row])[]

/** What the table says of a move. A new link changes nothing, wherever it is sent. */
export function cellOf(standing: Standing, move: MoveName): Cell {
  const column = columns.find(([begin]) => move.startsWith(begin))
  return column ? (statusTable[standing][column[1]] ?? 'impossible') : 'same'
}

/** Section 9: what starts the trial; – where the documents of that date know no such account. */
export const trialStarts: Readonly<
  Record<EditionId, Readonly<Record<AccountKind, 'created' | 'start' | 'import completed' | '–'>>>
> = {
  '2024-03': { customer: 'created', partner: '–' },
  '2024-08': { customer: 'created', partner: 'created' },
  '2024-11': { customer: 'import completed', partner: 'created' },
  '2025': { customer: 'import completed', partner: 'start' },
}

/** Which status may come after which. */
export const mayFollow: Readonly<Record<OnboardingStatus, readonly OnboardingStatus[]>> = {
  'link-sent': ['onboarding-started'],
  'onboarding-started': ['consent-granted'],
  'consent-granted': ['management-configuration'],
  'management-configuration': ['pre-import-error', 'running-import'],
  'pre-import-error': ['management-configuration'],
  'running-import': ['import-completed'],
  'import-completed': [],
}
