import { type AccountKind, type ActionName, actionNames } from '#lifecycle'
import { json } from '../answers'
import type { Described } from '../described'
import { ref } from '../jsonSchemas'
import { idempotencyKey } from '../parameters'
import { commandName } from '../schemas'

const summaries: Readonly<Record<ActionName, string>> = {
  'extend-trial': 'Extend the trials',
  'manage-upgrade': 'Keep or block the automatic upgrade',
  convert: 'Convert to production',
  edit: 'Edit what is in production',
}

/** How an action stands in the id of its operations. */
const verbs: Readonly<Record<ActionName, string>> = {
  'extend-trial': 'ExtendTrial',
  'manage-upgrade': 'ManageUpgrade',
  convert: 'Convert',
  edit: 'Edit',
}

const ofPartners = 'An admin of the vendor and of the partner’s distributor.'
const others = 'An admin of the vendor, of a distributor, and of a partner for its own.'
const who: Readonly<Record<AccountKind, Readonly<Record<ActionName, string>>>> = {
  customer: {
    'extend-trial':
      'An admin of the vendor and of the customer’s partner; of a distributor as the edition says.',
    'manage-upgrade': others,
    convert: `${others} In edition 2025 not while the customer’s partner is in TRIAL.`,
    edit: others,
  },
  partner: {
    'extend-trial': ofPartners,
    'manage-upgrade': ofPartners,
    convert: ofPartners,
    edit: ofPartners,
  },
}

export const commands: Readonly<Record<string, Described>> = Object.fromEntries(
  (['customer', 'partner'] as const).flatMap(kind =>
    actionNames.map(action => [`${kind}s${verbs[action]}`, command(kind, action)]),
  ),
)

function command(kind: AccountKind, action: ActionName): Described {
  return {
    operation: kind === 'customer' ? 'actOnCustomers' : 'actOnPartners',
    last: action,
    tag: 'Accounts',
    summary: `${summaries[action]}: ${kind}s`,
    who: `${who[kind][action]} Others are refused by the rules, account by account; ${
      kind === 'customer' ? 'operators of a reseller' : 'operators of a partner or a reseller'
    }: 403.`,
    more: 'What it applies is stored, all of it or nothing. An account that one does not see is `not-found`. `dryRun` answers the same and stores nothing.',
    parameters: [idempotencyKey],
    body: commandName(kind, action, 'body'),
    answer: json('What became of each account.', ref(commandName(kind, action, 'answer'))),
    reasons: ['not-allowed', 'idempotency-key-reused'],
  }
}
