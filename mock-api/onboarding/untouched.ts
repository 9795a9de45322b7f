import type { StoredPending } from '../store/state'

/** What a pending account has before anything has happened to it. */
export function untouched() {
  return {
    failure: null,
    tenantAtWork: false,
    importErrors: [],
    eventLog: [],
    trialStartedOn: null,
    trialEndsOn: null,
    tenant: { account: null, overcome: [], importedParts: 0, reportsAt: null },
  } satisfies Partial<StoredPending>
}
