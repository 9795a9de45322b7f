import type { AccountKind, ActionName, EditionId, RefusalReason } from '#lifecycle'
import type { Question } from './enumeration'

/*
 * The specification's sections 3 and 9 in whole numbers of days, written apart from the rules: what each action is
 * refused for, in the order in which the checks run.
 */

interface Extension {
  readonly days: number
  /** In the last so many days of the trial. */
  readonly window: number
  readonly limit: number
}

interface Column {
  readonly extension: Readonly<Partial<Record<AccountKind, Extension>>>
  readonly manageUpgrade: readonly AccountKind[]
  readonly distributorExtends: 'yes' | 'no' | '–'
  readonly ofTrialPartnerConverts: boolean
}

const anyDay: Extension = { days: 14, window: Number.POSITIVE_INFINITY, limit: Number.POSITIVE_INFINITY }
const once: Extension = { days: 7, window: 3, limit: 1 }

export const section9: Readonly<Record<EditionId, Column>> = {
  '2024-03': {
    extension: { customer: anyDay },
    manageUpgrade: [],
    distributorExtends: '–',
    ofTrialPartnerConverts: true,
  },
  '2024-08': {
    extension: { customer: anyDay },
    manageUpgrade: ['partner'],
    distributorExtends: 'yes',
    ofTrialPartnerConverts: true,
  },
  '2024-11': {
    extension: { customer: anyDay },
    manageUpgrade: ['customer', 'partner'],
    distributorExtends: 'yes',
    ofTrialPartnerConverts: true,
  },
  '2025': {
    extension: { customer: once, partner: once },
    manageUpgrade: ['customer', 'partner'],
    distributorExtends: 'no',
    ofTrialPartnerConverts: false,
  },
}

/** The edition's column for a question, and the extension that it has for the account. */
export function cellsFor({ input: { edition, account } }: Question) {
  const column = section9[edition.id]
  return { ...column, extension: column.extension[account.kind] }
}

type Check = readonly [RefusalReason, (question: Question) => boolean]

const everyAction: readonly Check[] = [
  ['read-only-operator', ({ input }) => input.actor.role === 'viewer'],
  ['own-access-suspended', ({ input }) => input.actor.organization.id.endsWith('-ended')],
]

const asDistributor = ({ input: { actor, account } }: Question) =>
  actor.organization.kind === 'distributor' && account.kind === 'customer'

const notSoldByMsp: Check = [
  'not-sold-by-msp',
  ({ input: { account } }) => account.kind === 'customer' && account.source === 'DIRECT',
]
const alreadyInProduction: Check = ['already-in-production', ({ level }) => level === 'PRODUCTION']
const trialEnded: Check = ['trial-ended', ({ endsIn }) => endsIn <= 0]
const skuNotOffered: Check = [
  'sku-not-offered',
  ({ choice, input: { account } }) => account.kind === 'customer' && choice.endsWith('that nobody offers'),
]

export const section3: Readonly<Record<ActionName, readonly Check[]>> = {
  'extend-trial': [
    ...everyAction,
    [
      'not-in-edition',
      question =>
        !cellsFor(question).extension ||
        (asDistributor(question) && cellsFor(question).distributorExtends === '–'),
    ],
    [
      'customer-of-your-partner',
      question => asDistributor(question) && cellsFor(question).distributorExtends === 'no',
    ],
    notSoldByMsp,
    alreadyInProduction,
    trialEnded,
    [
      'extension-limit-reached',
      question => question.extensions >= (cellsFor(question).extension?.limit ?? 0),
    ],
    ['window-not-open', question => question.endsIn > (cellsFor(question).extension?.window ?? 0)],
  ],
  'manage-upgrade': [
    ...everyAction,
    ['not-in-edition', question => !cellsFor(question).manageUpgrade.includes(question.input.account.kind)],
    notSoldByMsp,
    alreadyInProduction,
    trialEnded,
  ],
  convert: [
    ...everyAction,
    notSoldByMsp,
    alreadyInProduction,
    [
      'partner-in-trial',
      question =>
        !cellsFor(question).ofTrialPartnerConverts &&
        question.input.account.kind === 'customer' &&
        ['partner-in-trial', 'partner-whose-trial-ended'].includes(question.input.account.partner.id),
    ],
    skuNotOffered,
  ],
  edit: [
    ...everyAction,
    notSoldByMsp,
    ['not-in-production', ({ level }) => level === 'TRIAL'],
    skuNotOffered,
    ['changed-meanwhile', ({ input }) => input.revision === 6],
  ],
}

/** The first check of the table that fails, or `allowed`. */
export function answerOfTheTable(question: Question): RefusalReason | 'allowed' {
  return section3[question.action].find(([, fails]) => fails(question))?.[0] ?? 'allowed'
}
