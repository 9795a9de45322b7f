import type { Account } from './account'
import { nextDue } from './advance'
import type { CalendarDate } from './calendarDate'
import type { Edition } from './edition'
import { onboardingAhead } from './lifeAhead'
import type { Onboarding } from './onboarding'

/** The earliest day after `day` on which the calendar does something to any of these accounts; undefined when it never does. */
export function nextEventOn(
  accounts: Iterable<Pick<Account, 'kind' | 'subscription'>>,
  onboardings: Iterable<Pick<Onboarding, 'kind' | 'trial'>>,
  edition: Edition,
  day: CalendarDate,
): CalendarDate | undefined {
  let earliest: CalendarDate | undefined
  const see = (on: CalendarDate | undefined) => {
    if (on !== undefined && (earliest === undefined || on < earliest)) earliest = on
  }
  for (const account of accounts) see(nextDue(account, edition, day)?.on)
  for (const onboarding of onboardings) see(onboardingAhead(onboarding, day)[0]?.on)
  return earliest
}
