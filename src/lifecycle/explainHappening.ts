import { type Account, type AccountKind, accessEndsOn, type Source, type Trial } from './account'
import type { Happening } from './advance'
import type { PendingHappening } from './arrival'
import { inWords } from './calendarDate'
import type { Edition } from './edition'
import { isSoldByMsp } from './precondition'

/** Why the calendar did something to an account, in one sentence for a person. `before` is the account as it stood then. */
export function explainHappening(
  {
    kind,
    before,
  }: Pick<Happening<Account>, 'kind'> & {
    readonly before: Pick<Account, 'kind' | 'subscription'> & { readonly source?: Source }
  },
  edition: Edition,
): string {
  const { kind: accountKind, subscription } = before
  const end = inWords(accessEndsOn(subscription))
  switch (kind) {
    case 'upgrade-notice':
      return isSoldByMsp(before)
        ? `The trial ends on ${end}, and its upgrade is kept; until then it can be blocked.`
        : `The trial ends on ${end}, and it upgrades then.`
    case 'upgraded':
      return `The trial ended on ${end}, and its upgrade was kept.`
    case 'trial-ended':
      return edition.trialEnd[accountKind] === 'upgrades'
        ? `The trial ended on ${end}, and its upgrade was blocked.`
        : `The trial ended on ${end}; edition ${edition.id} upgrades no ${plural[accountKind]} by itself.`
    case 'expiry-notice':
      return `The subscription expires on ${end}.`
    case 'expired':
      return `The subscription expired on ${end}.`
  }
}

/** The same of an account that is pending still. */
export function explainPendingHappening(
  { kind }: Pick<PendingHappening, 'kind'>,
  { endsOn }: Pick<Trial, 'endsOn'>,
): string {
  switch (kind) {
    case 'pending-trial-notice':
      return `The trial ends on ${inWords(endsOn)}, and the onboarding is not finished.`
    case 'trial-ended':
      return `The trial ended on ${inWords(endsOn)}, before the onboarding was finished.`
  }
}

const plural = { customer: 'customers', partner: 'partners' } as const satisfies Record<AccountKind, string>
