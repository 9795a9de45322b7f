import {
  type AccountRecord,
  actorOf,
  customerOf,
  partnerOf,
  type Session,
  subscriptionFields,
} from '#contract'
import {
  type Account,
  type AccountKind,
  type ActionChange,
  type ActionName,
  type CalendarDate,
  type Edition,
  explain,
  planBulk,
  stageOf,
} from '#lifecycle'
import type { Client } from '../mock-api/client'
import type { Verdict } from './verdict'

export interface Choice<Name extends ActionName = ActionName> {
  readonly action: Name
  readonly change: ActionChange[Name]
  readonly revision?: number | undefined
}

/** Every account of a kind that the operator sees, read over the API range by range, as the console reads it. */
export async function readAccounts(client: Client, kind: AccountKind): Promise<readonly Account[]> {
  const accounts: Account[] = []
  for (let first = 0; ; first += 1_000) {
    const { rows } = await client.list(`${kind}s`, { sort: ['id', 'ASC'], range: [first, first + 999] })
    // The contract's records; that they can be read as accounts is part of what is proved.
    for (const row of rows as unknown as readonly AccountRecord[]) {
      accounts.push('source' in row ? customerOf(row) : partnerOf(row))
    }
    if (rows.length < 1_000) return accounts
  }
}

/** What the console says of a selection before anything is sent: from what it has read, by the rules, and from nothing else. */
export function eligibilityOf(
  session: Session,
  accounts: readonly Account[],
  { action, change, revision }: Choice,
): ReadonlyMap<string, Verdict> {
  const { today, policy } = session
  const plan = planBulk(action, accounts, {
    actor: actorOf(session.operator),
    edition: policy,
    today,
    change,
    revisions: revisionsOf(accounts, revision),
  })
  const verdicts = new Map<string, Verdict>()
  for (const { account, after } of plan.eligible) {
    verdicts.set(account.id, { becomes: shown(after, policy, today) })
  }
  for (const { account, refusal } of plan.refused) {
    const { reason, ...facts } = refusal
    verdicts.set(account.id, { refused: reason, sentence: explain(refusal), facts })
  }
  return verdicts
}

/** The revision on which the operator decided, for each account; none where the action does not say. */
export function revisionsOf(
  accounts: readonly Account[],
  revision: number | undefined,
): Readonly<Record<string, number>> {
  return revision === undefined ? {} : Object.fromEntries(accounts.map(({ id }) => [id, revision]))
}

/** The fields in which a preview can be seen, as they stand on the wire. */
function shown(after: Account, edition: Edition, today: CalendarDate): Readonly<Record<string, unknown>> {
  return {
    ...subscriptionFields(after.subscription),
    addOns: after.addOns,
    ...(after.kind === 'customer' ? { sku: after.sku } : { billingStartedOn: after.billingStartedOn }),
    stage: stageOf(after, edition, today),
  }
}
