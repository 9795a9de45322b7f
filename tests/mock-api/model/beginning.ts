import { calendarDateOf } from '#lifecycle'
import type { State } from '../../../mock-api/store/state'
import { channel } from '../channel'
import { plus } from './days'
import type { Start } from './moves'

/** The accounts of a course: each near something that the calendar does, and some whose notices meet at one address. */
export function beginning({ today, edition }: Start): State {
  const day = (days: number) => calendarDateOf(plus(today, days))
  const status = (status: 'link-sent' | 'onboarding-started' | 'consent-granted', days: number) => ({
    status,
    at: `${day(days)}T09:00:00.000Z`,
  })
  return channel({
    demo: true,
    today,
    edition,
    customers: {
      contoso: 'a trial whose window opens tomorrow',
      litware: 'a blocked trial in its window',
      lamna: 'a trial on its last day',
      'blocked-since-its-notice': { in: 'a blocked trial in its window', upgradeAnnouncedFor: day(2) },
      'at-its-partners': {
        in: 'a trial whose window opens tomorrow',
        notificationEmail: 'IT@northwind.example',
      },
      'direct-one': { in: 'a trial on the first day of its window', source: 'DIRECT' },
      'direct-other': { in: 'a trial whose window opens tomorrow', source: 'DIRECT' },
      'of-tailspin': { in: 'a trial two days from its end', partnerId: 'tailspin' },
      'new-of-tailspin': { in: 'a trial that started today', partnerId: 'tailspin' },
      'of-wingtip': { in: 'a trial that started today', partnerId: 'wingtip' },
      'extended-one': 'an extended and blocked trial',
      'of-trey': { in: 'a trial whose window opens tomorrow', partnerId: 'trey' },
      'paying-one': 'production that expires in three weeks',
      'paying-other': { in: 'production for months', expiresOn: day(32) },
    },
    partners: {
      alpine: 'a blocked trial in its window',
      consolidated: 'a trial whose window opens tomorrow',
      'at-fabrikam': {
        in: 'a trial whose window opens tomorrow',
        notificationEmail: 'channel@fabrikam.example',
      },
    },
    pending: {
      'coming-soon': {
        kind: 'partner',
        history: [status('link-sent', -12), status('onboarding-started', -10), status('consent-granted', -9)],
        trialStartedOn: day(-10),
        trialEndsOn: day(4),
      },
      'coming-late': {
        kind: 'customer',
        history: [status('link-sent', -12), status('onboarding-started', -10)],
        trialStartedOn: day(-12),
        trialEndsOn: day(2),
      },
      'coming-new': { kind: 'customer' },
    },
  })
}
