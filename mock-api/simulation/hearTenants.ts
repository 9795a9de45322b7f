import { arrive } from '#lifecycle'
import { type Ledger, openLedger } from '../ledger'
import { nowOf } from '../now'
import { officeOf } from '../office'
import { sentBy } from '../onboarding/activation'
import { arrived } from '../onboarding/arrival'
import { atWork } from '../onboarding/atWork'
import { findPending, type PendingSubject } from '../onboarding/pendingSubject'
import type { Backend, Now } from '../operations/operation'
import type { Reads } from '../store/store'
import { hashOf } from '../token'
import { hearTenant, noteReport, tenant } from './hearTenant'

/**
 * Lets every pretended tenant whose time has come report, once each, in one commit; answers how many did. What a tenant has
 * to say is decided on the newest state, so that nobody hears it twice.
 */
export async function hearTenants(backend: Backend, until: Date): Promise<number> {
  const due = async (reads: Reads) =>
    (await reads.all('pending')).filter(
      ({ tenantAtWork, tenant: { reportsAt } }) =>
        tenantAtWork && reportsAt !== null && reportsAt <= until.toISOString(),
    )
  if ((await due(backend.store)).length === 0) return 0

  return backend.store.commit(async reads => {
    const moment = await nowOf(reads, backend.now)
    const ledger = openLedger(tenant, moment, await officeOf(reads, backend))
    const ids = (await due(reads)).map(({ id }) => id)
    for (const subject of await findPending(reads, ids)) {
      if (subject) listen(subject, await sentBy(subject, reads), moment, ledger, backend.now())
    }
    return ids.length > 0 ? ledger.commit(ids.length) : { answer: 0 }
  })
}

/** Hears a tenant; unless that was its last word, it goes on with its work. */
function listen(before: PendingSubject, owner: string, moment: Now, ledger: Ledger, now: Date): void {
  const heard = hearTenant(before, moment)
  const { report, after } = heard
  if (report?.of === 'import' && report.failure === null) complete(before, after, owner, moment, ledger)
  else noteReport(ledger, before, { report, after: after.stored.tenantAtWork ? atWork(after, now) : after })
}

/** The account leaves Pending for its list, and its link is dead. */
function complete(before: PendingSubject, after: PendingSubject, owner: string, moment: Now, ledger: Ledger) {
  const { after: trial, mails } = arrive(after.onboarding, moment)
  const { id, token, organizationName, kind } = after.stored
  ledger.arrive(before, after, arrived(after.stored, trial, moment.today), mails)
  const completed = { organizationName, kind, sentBy: owner, trialEndsOn: trial.endsOn }
  ledger.keepLink({ id: hashOf(token), accountId: id, state: 'used', completed })
}
