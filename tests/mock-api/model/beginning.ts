import { calendarDateOf } from '#lifecycle'
import type { State, StoredPending } from '../../../mock-api/store/state'
import { plus } from '../../model/days'
import { channel, type PendingFacts } from '../channel'
import type { Start } from './moves'

/** The accounts of a course: each near something that the calendar does, and some whose notices meet at one address. */
export function beginning({ today, edition }: Start): State {
  const day = (days: number) => calendarDateOf(plus(today, days))
  const status = (status: StoredPending['history'][number]['status'], days: number) => ({
    status,
    at: `${day(days)}T09:00:00.000Z`,
  })
  const importing = [
    status('link-sent', -2),
    status('onboarding-started', -2),
    status('consent-granted', -1),
    status('management-configuration', -1),
    status('running-import', -1),
  ]
  const atWork = (account: string, importedParts: number): PendingFacts => ({
    ...{ kind: 'customer', history: importing, tenantAtWork: true },
    tenant: { account, overcome: [], importedParts, reportsAt: `${today}T00:00:00.000Z` },
  })
  const state = channel({
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
      'paying-of-wingtip': { in: 'production for months', partnerId: 'wingtip' },
      'extended-one': 'an extended and blocked trial',
      'of-trey': { in: 'a trial whose window opens tomorrow', partnerId: 'trey' },
      'paying-one': 'production that expires in three weeks',
      'paying-other': { in: 'production for months', expiresOn: day(32) },
    },
    partners: {
      alpine: 'a blocked trial in its window',
      lucerne: 'a trial that ended a week ago',
      adventure: 'production that expires in three weeks',
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
        failure: 'consent-declined',
        trialStartedOn: day(-12),
        trialEndsOn: day(2),
      },
      'coming-new': { kind: 'customer' },
      'coming-other': { kind: 'customer', partnerId: 'trey', distributorId: 'adatum' },
      'coming-of-tailspin': { kind: 'customer', partnerId: 'tailspin' },
      'coming-of-wingtip': { kind: 'customer', partnerId: 'wingtip' },
      'coming-partner': { kind: 'partner' },
      'coming-checked': {
        kind: 'customer',
        history: [
          status('link-sent', -5),
          status('onboarding-started', -4),
          status('consent-granted', -4),
          status('management-configuration', -4),
          status('pre-import-error', -4),
        ],
        failure: 'wrong-credentials',
      },
      'coming-half': {
        kind: 'partner',
        history: importing,
        trialStartedOn: day(-2),
        trialEndsOn: day(12),
      },
      'coming-soonest': atWork('ada@contoso.example', 3),
      'coming-throttled': atWork('ada@import-throttled.example', 2),
      'coming-short': {
        ...atWork('ada@contoso.example', 3),
        trialStartedOn: day(-12),
        trialEndsOn: day(2),
      },
      'coming-too-late': {
        ...atWork('ada@contoso.example', 2),
        trialStartedOn: day(-14),
        trialEndsOn: day(0),
      },
    },
  })
  return {
    ...state,
    preferences: ['internal-admin', 'partner-viewer'].map(id => ({ id, revision: 3, body: preferences })),
  }
}

const preferences = {
  views: [],
  choices: { language: 'it', theme: null, density: 'comfortable', rowsPerPage: 50, columns: {} },
}
