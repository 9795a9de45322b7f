import { type Day, plus, yearAfter } from './days'
import { announce, mail, tell } from './telling'
import { type Account, type Operator, type Pending, sees, upgradesAtItsEnd, type World } from './world'

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
  tell(world, account, { action: happening, by: calendar })
  if (happening === 'upgrade-notice') {
    announce(world, account)
  } else if (happening === 'upgraded') {
    intoProduction(account, world.today)
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
