import { hasPage, sees, upgradesAtItsEnd } from './accounts'
import { type Day, plus, yearAfter } from './days'
import { announce, changesIn, factsOf, mail, tell } from './telling'
import type { Account, Happened, Operator, Pending, Reply, World } from './world'

const calendar = 'calendar'

/** Lives every day up to and including one, in order. */
export function liveTo(world: World, day: Day): void {
  while (world.today < day) {
    world.today = plus(world.today, 1)
    for (const account of world.accounts.values()) liveDay(world, account)
    for (const pending of world.pending.values()) liveDayPending(world, pending)
  }
}

function liveDay(world: World, account: Account): void {
  const happening = happensOn(world.today, account, world)
  if (!happening) return
  const before = factsOf(account)
  if (happening === 'upgraded') intoProduction(account, world.today)
  tell(world, account, { action: happening, by: calendar, changed: changesIn(before, factsOf(account)) })
  if (happening === 'upgrade-notice') {
    announce(world, account)
  } else if (happening === 'upgraded') {
    mail(world, account, 'upgraded', 'account', ...billedTo(account))
  } else {
    mail(world, account, happening, 'account')
  }
}

function liveDayPending(world: World, pending: Pending): void {
  const happening = happensToPendingOn(world.today, pending)
  if (!happening) return
  tell(world, pending, { action: happening, by: calendar })
  mail(world, pending, happening, happening === 'trial-ended' ? 'account' : 'whoever can block it')
}

/** What the calendar does to an account on a day, if it is as it is now by then. */
function happensOn(day: Day, account: Account, { edition }: World): string | undefined {
  const { subscriptionLevel, trialEndsOn, expiresOn, announcedFor } = account
  if (subscriptionLevel === 'PRODUCTION') {
    if (expiresOn === day) return 'expired'
    return expiresOn !== null && plus(expiresOn, -30) === day ? 'expiry-notice' : undefined
  }
  if (trialEndsOn === null || day > trialEndsOn) return undefined
  const upgrades = upgradesAtItsEnd(account, edition)
  if (day === trialEndsOn) return upgrades ? 'upgraded' : 'trial-ended'
  // Late, where the edition was another one three days ahead.
  return upgrades && announcedFor !== trialEndsOn && day >= plus(trialEndsOn, -3)
    ? 'upgrade-notice'
    : undefined
}

function happensToPendingOn(day: Day, { trialEndsOn }: Pending): string | undefined {
  if (trialEndsOn === null) return undefined
  if (day === trialEndsOn) return 'trial-ended'
  return day === plus(trialEndsOn, -3) ? 'pending-trial-notice' : undefined
}

/** `POST /api/demo/clock`: by a number of days, to a day, or to the next event. */
export function moveClock(
  world: World,
  by: Operator,
  body: { readonly days?: number; readonly today?: Day; readonly to?: string },
): Reply {
  const to =
    body.to === 'next-event' ? nextEventOn(world, by) : (body.today ?? plus(world.today, body.days ?? 0))
  if (to === undefined) return { status: 409, problem: { reason: 'nothing-ahead' } }
  if (to <= world.today) return { status: 422, problem: { reason: 'invalid-fields' } }
  const from = world.today
  liveTo(world, to)
  world.clock = { ...world.clock, movedFrom: from }
  return { status: 200, body: clockBetween(world, by, from, to) }
}

/** What the clock says of a move: the calendar’s events after one day, up to and including another. */
export function clockBetween(world: World, by: Operator, from: Day, to: Day) {
  const events = [...world.activity, ...world.events].filter(
    ({ actor, on, accountId }) =>
      actor === calendar && on > from && on <= to && seesWhatIsTold(world, by, { accountId }),
  )
  const today = to < world.today ? to : world.today
  return { today, events, start: world.clock.start }
}

/** Section 5: events and mails are seen by whoever sees their account. */
export function seesWhatIsTold(
  world: World,
  by: Operator,
  { accountId }: Pick<Happened, 'accountId'>,
): boolean {
  const account = world.accounts.get(accountId) ?? world.pending.get(accountId)
  return account !== undefined && hasPage(by, 'events') && sees(by, account)
}

/**
 * The first day on which something happens to an account that the operator sees; undefined when nothing does on the days that
 * the clock goes over at once.
 */
export function nextEventOn(world: World, operator: Operator): Day | undefined {
  const tomorrow = plus(world.today, 1)
  const accounts = [...world.accounts.values()].filter(account => sees(operator, account))
  const pending = [...world.pending.values()].filter(account => sees(operator, account))
  const days = [
    ...accounts.flatMap(account => {
      const { trialEndsOn, expiresOn } = account
      const candidates = [
        tomorrow,
        ...(trialEndsOn === null ? [] : [plus(trialEndsOn, -3), trialEndsOn]),
        ...(expiresOn === null ? [] : [plus(expiresOn, -30), expiresOn]),
      ]
      return candidates.filter(day => happensOn(day, account, world))
    }),
    ...pending.flatMap(account => {
      const { trialEndsOn } = account
      const candidates = trialEndsOn === null ? [] : [plus(trialEndsOn, -3), trialEndsOn]
      return candidates.filter(day => happensToPendingOn(day, account))
    }),
  ]
  const farthest = plus(world.today, 366)
  return days.filter(day => day > world.today && day <= farthest).sort()[0]
}

/** PRODUCTION from a day on, for a year unless it is said until when. Billing starts with a partner’s. */
export function intoProduction(account: Account, today: Day, expiresOn = yearAfter(today)): void {
  account.subscriptionLevel = 'PRODUCTION'
  account.trialStartedOn = null
  account.trialEndsOn = null
  account.trialExtensions = null
  account.automaticUpgrade = null
  account.announcedFor = null
  account.productionSince = today
  account.expiresOn = expiresOn
  if (account.kind === 'partner') account.billingStartedOn = today
  account.revision++
}

/** Who else is told of a partner’s upgrade and conversion. */
export function billedTo({ kind }: Account): readonly 'distributor'[] {
  return kind === 'partner' ? ['distributor'] : []
}
