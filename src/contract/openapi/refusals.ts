import type { AccountKind, ActionName, PendingActionName, RefusalReason } from '#lifecycle'

/*
 * What each action can be refused for, in the order of the checks: the table of the rules' own page, src/lifecycle/README.md. The
 * document's test asks the rules themselves.
 */

const everyAction = ['read-only-operator', 'own-access-suspended'] as const
const runningTrial = ['already-in-production', 'trial-ended'] as const
const extension = ['extension-limit-reached', 'window-not-open'] as const

export const refusalsOf: Readonly<
  Record<AccountKind, Readonly<Record<ActionName, readonly RefusalReason[]>>>
> = {
  customer: {
    'extend-trial': [
      ...everyAction,
      'not-in-edition',
      'customer-of-your-partner',
      'not-sold-by-msp',
      ...runningTrial,
      ...extension,
    ],
    'manage-upgrade': [...everyAction, 'not-in-edition', 'not-sold-by-msp', ...runningTrial],
    convert: [
      ...everyAction,
      'not-sold-by-msp',
      'already-in-production',
      'partner-in-trial',
      'sku-not-offered',
    ],
    edit: [...everyAction, 'not-sold-by-msp', 'not-in-production', 'sku-not-offered', 'changed-meanwhile'],
  },
  // Operators of a partner, suspended or not, have no partners to act on.
  partner: {
    'extend-trial': ['read-only-operator', 'not-in-edition', ...runningTrial, ...extension],
    'manage-upgrade': ['read-only-operator', 'not-in-edition', ...runningTrial],
    convert: ['read-only-operator', 'already-in-production'],
    edit: ['read-only-operator', 'not-in-production', 'changed-meanwhile'],
  },
}

export const pendingRefusals: Readonly<Record<PendingActionName, readonly RefusalReason[]>> = {
  'resend-link': everyAction,
  'check-again': [...everyAction, 'not-started', 'consent-not-granted', 'not-configured', 'tenant-at-work'],
}

export const addRefusals = [
  ...everyAction,
  'not-in-edition',
  'not-yours-to-add',
  'sku-not-offered',
  'duplicate-account',
] as const satisfies readonly RefusalReason[]

/** Of a step of the link's visitor. */
export const stepRefusals = ['not-started', 'consent-not-granted'] as const satisfies readonly RefusalReason[]

/** Every reason for which an account of a command is refused. */
export const refusalsInResults: readonly RefusalReason[] = [
  ...new Set(
    [refusalsOf.customer, refusalsOf.partner, pendingRefusals].flatMap(one => Object.values(one).flat()),
  ),
]
