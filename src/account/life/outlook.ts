import {
  type Account,
  type ActionChange,
  type ActionName,
  type Actor,
  type Ahead,
  accessEndsOn,
  type CalendarDate,
  decide,
  type Edition,
  isSuspended,
  type Refusal,
} from '#lifecycle'

/** What comes next, as a sentence about a day, and what goes with it. */
export interface Outlook {
  readonly says:
    | 'upgrades'
    | 'upgrades-unless-blocked'
    | 'ends'
    | 'ends-blocked'
    | 'trial-ended'
    | 'expires'
    | 'production-ended'
  readonly on: CalendarDate
  readonly notes: readonly Note[]
}

export type Note =
  | { readonly says: 'extendable-from'; readonly on: CalendarDate; readonly days: number }
  | { readonly says: 'extendable-until-then'; readonly days: number }
  | { readonly says: 'expiry-notice'; readonly on: CalendarDate }
  | { readonly says: 'extended-to-the-limit' | 'billing-starts' | 'convert-restores' | 'edit-restores' }
  /** Why nothing can be done. */
  | { readonly says: 'refusal'; readonly refusal: Refusal }

interface Asking {
  readonly edition: Edition
  readonly today: CalendarDate
}

/** What comes next for an account, of which `ahead` has been foretold, and what can be done about it by whoever may. */
export function outlookOf(account: Account, ahead: readonly Ahead[], asking: Asking): Outlook {
  const { subscription } = account
  const on = accessEndsOn(subscription)
  const over = isSuspended(subscription, asking.today)
  if (subscription.level === 'PRODUCTION') {
    const edit = whyNot('edit', account, {}, asking)
    if (over) return { says: 'production-ended', on, notes: [edit ?? { says: 'edit-restores' }] }
    const notice = ahead.find(({ kind }) => kind === 'expiry-notice')
    const notes: readonly Note[] = notice ? [{ says: 'expiry-notice', on: notice.on }] : []
    return { says: 'expires', on, notes: edit ? [...notes, edit] : notes }
  }
  if (over) {
    const notes = [whyNot('convert', account, {}, asking) ?? ({ says: 'convert-restores' } as const)]
    return { says: 'trial-ended', on, notes }
  }
  const block = whyNot('manage-upgrade', account, { automaticUpgrade: 'block' }, asking)
  const upgrades = ahead.some(({ kind }) => kind === 'upgraded')
  const notes: readonly Note[] = [
    ...(upgrades && account.kind === 'partner' ? [{ says: 'billing-starts' } as const] : []),
    ...extensionNotes(account, ahead, asking),
  ]
  if (upgrades) {
    return block
      ? { says: 'upgrades', on, notes: [...notes, block] }
      : { says: 'upgrades-unless-blocked', on, notes }
  }
  if (subscription.automaticUpgrade === 'block' && !block) return { says: 'ends-blocked', on, notes }
  const hopeless = notes.length === 0 ? whyNot('convert', account, {}, asking) : undefined
  return { says: 'ends', on, notes: hopeless ? [hopeless] : notes }
}

function extensionNotes(account: Account, ahead: readonly Ahead[], asking: Asking): readonly Note[] {
  const days = asking.edition.extension[account.kind]?.days
  const opens = ahead.find(({ kind }) => kind === 'window-opens')
  if (days !== undefined && opens) return [{ says: 'extendable-from', on: opens.on, days }]
  if (days !== undefined && ahead.some(({ kind }) => kind === 'window-closes')) {
    return [{ says: 'extendable-until-then', days }]
  }
  const decision = decide('extend-trial', { account, actor: vendor, change: {}, ...asking })
  const isUsedUp = !decision.allowed && decision.refusal.reason === 'extension-limit-reached'
  return isUsedUp ? [{ says: 'extended-to-the-limit' }] : []
}

/** Why even the vendor cannot do it, as a note; undefined when it can. */
function whyNot<Name extends ActionName>(
  action: Name,
  account: Account,
  change: ActionChange[Name],
  asking: Asking,
): Note | undefined {
  const decision = decide(action, { account, actor: vendor, change, ...asking })
  return decision.allowed ? undefined : { says: 'refusal', refusal: decision.refusal }
}

const vendor: Actor = { id: '', role: 'admin', organization: { kind: 'internal', id: '' } }
