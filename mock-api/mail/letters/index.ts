import type { MailKind } from '#lifecycle'
import type { Letter } from '../letter'
import type { MailAbout } from '../mailAbout'
import { activationLink } from './activationLink'
import { converted } from './converted'
import { expired } from './expired'
import { expiryNotice } from './expiryNotice'
import { pendingTrialNotice } from './pendingTrialNotice'
import { trialEnded } from './trialEnded'
import { trialExtended } from './trialExtended'
import { upgraded } from './upgraded'
import { upgradeNotice } from './upgradeNotice'

/** One letter for each mail of the spec's section 3, whoever of its recipients reads it. */
export const letters: { readonly [Kind in MailKind]: (about: MailAbout) => Letter } = {
  'activation-link': activationLink,
  'upgrade-notice': upgradeNotice,
  upgraded,
  'trial-ended': trialEnded,
  'trial-extended': trialExtended,
  converted,
  'pending-trial-notice': pendingTrialNotice,
  'expiry-notice': expiryNotice,
  expired,
}
