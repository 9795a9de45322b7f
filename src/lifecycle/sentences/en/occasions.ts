import { inWords } from '../../calendarDate'
import type { Occasion } from '../../occasion'
import { plural } from './plural'

/** Why the calendar did something to an account, in one sentence for a person. */
export function explainOccasion(occasion: Occasion): string {
  const end = inWords(occasion.endsOn)
  switch (occasion.reason) {
    case 'upgrade-ahead':
      return occasion.canBeBlocked
        ? `The trial ends on ${end}, and its upgrade is kept; until then it can be blocked.`
        : `The trial ends on ${end}, and it upgrades then.`
    case 'upgrade-kept':
      return `The trial ended on ${end}, and its upgrade was kept.`
    case 'upgrade-blocked':
      return `The trial ended on ${end}, and its upgrade was blocked.`
    case 'no-upgrade-in-edition':
      return `The trial ended on ${end}; edition ${occasion.edition} upgrades no ${plural[occasion.kind]} by itself.`
    case 'expiration-ahead':
      return `The subscription expires on ${end}.`
    case 'expiration-reached':
      return `The subscription expired on ${end}.`
    case 'end-ahead-while-pending':
      return `The trial ends on ${end}, and the onboarding is not finished.`
    case 'end-reached-while-pending':
      return `The trial ended on ${end}, before the onboarding was finished.`
  }
}
