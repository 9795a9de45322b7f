import { accessEndsOn, type Edition, isSoldByMsp } from '#lifecycle'
import type { Office } from '../ledger'
import { linkOf } from '../onboarding/pending'
import type { PendingSubject } from '../onboarding/pendingSubject'
import type { StoredPartner } from '../store/state'
import type { Subject } from '../subject'
import type { Correspondence } from './mailsOf'

/** What mails need of an account in its list. */
export function mailedAbout(subject: Subject, office: Office, edition: Edition): Correspondence {
  const { subscription } = subject.account
  const partner = subject.kind === 'customer' ? subject.partner : undefined
  return mailed({ kind: subject.kind, ...subject.stored }, partner, office, {
    edition,
    endsOn: accessEndsOn(subscription),
    automaticUpgrade: subscription.level === 'TRIAL' ? subscription.automaticUpgrade : null,
    canBeBlocked: isSoldByMsp(subject.account),
    activationLink: null,
  })
}

/** What mails need of an account that is pending. */
export function mailedAboutPending(
  { stored, partner }: PendingSubject,
  office: Office,
  edition: Edition,
): Correspondence {
  return mailed(stored, partner, office, {
    edition,
    endsOn: stored.trialEndsOn,
    automaticUpgrade: null,
    canBeBlocked: true,
    activationLink: linkOf(stored.token, office.publicUrl),
  })
}

type Facts = Omit<Correspondence['about'], 'kind' | 'organizationName' | 'ownerName'>

function mailed(
  { id, kind, organizationName, notificationEmail, distributorId }: Account,
  partner: StoredPartner | undefined,
  { distributors }: Office,
  facts: Facts,
): Correspondence {
  const distributor = distributors.find(known => known.id === distributorId)
  const owner = kind === 'customer' ? partner : distributor
  return {
    accountId: id,
    addresses: {
      account: notificationEmail,
      partner: partner?.notificationEmail,
      distributor: distributor?.notificationEmail,
    },
    about: { kind, organizationName, ownerName: owner?.organizationName ?? '', ...facts },
  }
}

type Account = Pick<Correspondence['about'], 'kind' | 'organizationName'> & {
  readonly id: string
  readonly notificationEmail: string
  readonly distributorId: string
}
