import type { State } from '../../../mock-api/store/state'
import type { Account, Kind, Pending, World } from '../../model/world'

/** The model of a backend that has just been started with a state. */
export function worldOf(state: State): World {
  const { today, edition, demo } = state.settings
  const inList = (kind: Kind) => (stored: State['customers'][number] | State['partners'][number]) => {
    const { upgradeAnnouncedFor: announcedFor, seats: _, ...fields } = stored
    return [stored.id, { kind, ...fields, announcedFor }] as const
  }
  return {
    today,
    edition,
    accounts: new Map<string, Account>([
      ...state.customers.map(inList('customer')),
      ...state.partners.map(inList('partner')),
    ]),
    pending: new Map(state.pending.map(stored => [stored.id, pendingOf(stored)])),
    links: new Map(state.pending.map(({ id, token }) => [token, { accountId: id, state: 'live' }])),
    operators: new Map(
      state.operators.map(({ id, role, organization: { kind, id: organizationId, organizationName } }) => [
        id,
        { id, role, of: kind, organizationId, organizationName },
      ]),
    ),
    distributors: new Map(state.distributors.map(distributor => [distributor.id, distributor])),
    catalog: {
      skus: state.catalog.skus.map(({ id }) => id),
      addOns: state.catalog.addOns.map(({ id }) => id),
    },
    events: [],
    mails: [],
    activity: state.events.map(
      ({ actorName: _, detail: __, facts: ___, at: ____, id: _____, ...event }) => event,
    ),
    mailbox: state.mails.map(({ at, accountId, kind, to }) => ({
      ...{ on: at.slice(0, 10), accountId, kind, to: to.toLowerCase() },
    })),
    answers: new Map(),
    preferences: new Map(state.preferences.map(({ id, revision, body }) => [id, { revision, body }])),
    clock: {
      movedFrom: demo?.movedFrom ?? today,
      start: { today: demo?.seed.today ?? today, edition: demo?.seed.edition ?? edition },
    },
  }
}

/** A pending account, as far as it can be foretold: of its tenant all but when it reports. */
export function pendingOf(stored: State['pending'][number]): Pending {
  const {
    history,
    tenantAtWork: atWork,
    linkSentAt,
    tenant: { reportsAt: _, ...tenant },
    eventLog,
    importErrors,
    partnerId,
    ...fields
  } = stored
  return {
    ...fields,
    ...(partnerId !== null && { partnerId }),
    atWork,
    history: history.map(({ status, at }) => `${at.slice(0, 10)} ${status}`),
    linkSentOn: linkSentAt.slice(0, 10),
    tenant,
    eventLog: eventLog.length,
    importErrors: importErrors.length,
  }
}
