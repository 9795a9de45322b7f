import { hasPage, sees } from './accounts'
import { billedTo, intoProduction } from './calendar'
import { type Day, plus } from './days'
import { rulesIn } from './editions'
import { recordOf } from './record'
import { type Asked, asProblem, type Refusal, refuse, refuseOperator } from './refusing'
import { announce, changesIn, factsOf, mail, tell } from './telling'
import type { Account, Facts, Reply, World } from './world'

export type Result =
  | { readonly id: string; readonly outcome: 'applied'; readonly record: Facts }
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: Refusal }
  | { readonly id: string; readonly outcome: 'not-found' }

export type Answer = Pick<Reply, 'status' | 'problem'> & { readonly results: readonly Result[] }

/** What the backend has to answer, and what becomes of the accounts by it: body, page, scope, rules, in this order. */
export function command(world: World, asked: Asked): Answer {
  const { ids, by, kind } = asked
  const wrong = wrongFields(asked, world.today)
  if (wrong.length > 0)
    return { status: 422, problem: { reason: 'invalid-fields', fields: wrong }, results: [] }
  if (!hasPage(by, `${kind}s`)) return { status: 403, problem: { reason: 'not-allowed' }, results: [] }
  return { status: 200, results: ids.map(id => resultFor(world, id, asked)) }
}

/** Section 8’s body, as far as moves send it wrong. */
function wrongFields(
  { kind, action, ids, automaticUpgrade, expiresOn, sku, addOns }: Asked,
  today: Day,
): readonly string[] {
  const isUpgrade = automaticUpgrade === 'keep' || automaticUpgrade === 'block'
  const hasTerms = action === 'convert' || action === 'edit'
  const hasProducts = hasTerms && kind === 'customer'
  return [
    ...(addOns !== undefined && !hasProducts ? ['addOns'] : []),
    ...((action === 'manage-upgrade' ? !isUpgrade : automaticUpgrade !== undefined)
      ? ['automaticUpgrade']
      : []),
    ...(expiresOn !== undefined && (!hasTerms || expiresOn <= today) ? ['expiresOn'] : []),
    ...wrongIds(ids),
    ...(sku !== undefined && !hasProducts ? ['sku'] : []),
  ]
}

/** 1 to 10,000 ids, no id twice. */
export function wrongIds(ids: readonly string[]): readonly string[] {
  return ids.length === 0 || new Set(ids).size < ids.length ? ['ids'] : []
}

function resultFor(world: World, id: string, asked: Asked): Result {
  const { by, kind, action, dryRun = false } = asked
  const account = world.accounts.get(id)
  if (account?.kind !== kind || !sees(by, account)) return { id, outcome: 'not-found' }
  const refusal = refuseOperator(world, by) ?? refuse(world, account, asked)
  if (refusal) {
    const { reason } = refusal
    if (!dryRun) tell(world, account, { action, by: by.id, reason })
    const present = reason === 'changed-meanwhile' && { record: recordOf(world, account) }
    return { id, outcome: 'refused', problem: { ...asProblem(refusal), ...present } }
  }
  if (dryRun) return { id, outcome: 'applied', record: recordOf(world, tried(world, account, asked)) }
  const before = factsOf(account)
  carryOut(world, account, asked)
  tell(world, account, { action, by: by.id, changed: changesIn(before, factsOf(account)) })
  return { id, outcome: 'applied', record: recordOf(world, account) }
}

function tried(world: World, account: Account, asked: Asked): Account {
  const copy = { ...account }
  carryOut({ ...world, events: [], mails: [] }, copy, asked)
  return copy
}

/** Section 3, “Effects”. */
function carryOut(world: World, account: Account, asked: Asked): void {
  const { today, edition } = world
  const { action, automaticUpgrade, expiresOn, sku, addOns } = asked
  if (action === 'convert') {
    intoProduction(account, today, expiresOn)
    mail(world, account, 'converted', 'account', ...billedTo(account))
  } else {
    account.revision++
  }
  if (action === 'convert' || action === 'edit') {
    account.expiresOn = expiresOn ?? account.expiresOn
    if (sku !== undefined) account.sku = sku
    account.addOns = addOns ?? account.addOns
    return
  }
  const { trialEndsOn, trialExtensions, kind } = account
  const extension = rulesIn(edition).extension[kind]
  if (action === 'extend-trial' && trialEndsOn !== null && extension !== '–') {
    account.trialEndsOn = plus(trialEndsOn, extension.days)
    account.trialExtensions = (trialExtensions ?? 0) + 1
    mail(world, account, 'trial-extended', 'account')
  }
  if (action === 'manage-upgrade' && trialEndsOn !== null) {
    account.automaticUpgrade = automaticUpgrade === 'keep' ? 'keep' : 'block'
    const late = today >= plus(trialEndsOn, -3)
    if (automaticUpgrade === 'keep' && late && account.announcedFor !== trialEndsOn) announce(world, account)
  }
}
