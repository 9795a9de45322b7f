import {
  type Account,
  type Actor,
  type AutomaticUpgrade,
  calendarDateOf,
  type Decision,
  type EditionId,
  editions,
  type MailCause,
  type ProductionTerms,
  type Refusal,
  rules,
} from '#lifecycle'
import { frozen } from './frozen'
import { internalAdmin } from './operators'

/** When an action is asked for, by whom (an internal admin unless said otherwise), and under which edition (2025). */
export interface Circumstances {
  readonly on: string
  readonly by?: Actor
  readonly edition?: EditionId
}

export function extend<A extends Account>(account: A, circumstances: Circumstances): Decision<A> {
  return rules['extend-trial']({ account, change: {}, ...inputOf(circumstances) })
}

export function setUpgrade<A extends Account>(
  account: A,
  automaticUpgrade: AutomaticUpgrade,
  circumstances: Circumstances,
): Decision<A> {
  return rules['manage-upgrade']({ account, change: { automaticUpgrade }, ...inputOf(circumstances) })
}

export function convert<A extends Account>(
  account: A,
  circumstances: Circumstances,
  terms: GivenTerms = {},
): Decision<A> {
  return rules.convert({ account, change: termsOf(terms), ...inputOf(circumstances) })
}

export function edit<A extends Account>(
  account: A,
  circumstances: Circumstances,
  terms: GivenTerms,
  revision?: number,
): Decision<A> {
  return rules.edit({ account, change: termsOf(terms), revision, ...inputOf(circumstances) })
}

interface GivenTerms {
  readonly expiresOn?: string
  readonly sku?: string
  readonly addOns?: readonly string[]
}

function termsOf({ expiresOn, ...given }: GivenTerms): ProductionTerms {
  return frozen(expiresOn === undefined ? given : { ...given, expiresOn: calendarDateOf(expiresOn) })
}

function inputOf({ on, by = internalAdmin, edition = '2025' }: Circumstances) {
  return { actor: by, edition: frozen(editions[edition]), today: calendarDateOf(on) }
}

/** The state that an allowed action leads to. Fails when the action is refused. */
export function stateAfter<A extends Account>(decision: Decision<A>): A {
  return allowed(decision).after
}

/** The mails that an allowed action sends. Fails when the action is refused. */
export function mailsOf<A extends Account>(decision: Decision<A>): readonly MailCause[] {
  return allowed(decision).mails
}

function allowed<A extends Account>(decision: Decision<A>) {
  if (!decision.allowed) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`)
  return decision
}

/** The refusal of an action, or `allowed`. */
export function refusalOf(decision: Decision<Account>): Refusal | 'allowed' {
  return decision.allowed ? 'allowed' : decision.refusal
}

/** Why an action is refused, or `allowed`. */
export function reasonOf(decision: Decision<Account>): Refusal['reason'] | 'allowed' {
  return decision.allowed ? 'allowed' : decision.refusal.reason
}
