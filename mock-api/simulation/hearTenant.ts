import { explainFailure, hear, type TenantReport } from '#lifecycle'
import { actionTo, type Doer, type Ledger } from '../ledger'
import { logged, type PendingSubject, pendingAfter, withImportError } from '../onboarding/pendingSubject'
import type { Now } from '../operations/operation'
import { nextReport } from './tenant'

/** The pretended tenant, as events name it. */
export const tenant: Doer = { id: 'tenant', name: 'Microsoft 365 tenant' }

/** What a tenant at work has to say: its report, if the check or the import is over, and the pending account after it. */
export interface Heard {
  readonly report: TenantReport | null
  readonly after: PendingSubject
}

/** What becomes of a pending account by what its tenant says next. It rests until it is set to work for the next part. */
export function hearTenant(before: PendingSubject, moment: Now): Heard {
  const { report, line, importedParts } = nextReport(before.stored)
  const { tenant } = before.stored
  const failure = report?.failure ?? null
  const overcome = failure === null ? tenant.overcome : [...tenant.overcome, failure]
  const onboarding = report === null ? before.onboarding : hear(before.onboarding, report, moment)
  const changes = { tenant: { ...tenant, importedParts, overcome, reportsAt: null } }
  const after = logged(pendingAfter(before, onboarding, changes), moment.at, line)
  if (failure === null) return { report, after }
  const { detail, hint } = explainFailure(failure)
  return { report, after: withImportError(after, moment.at, `${detail} ${hint}`) }
}

/** Notes what a tenant has said: that it works on, how the check came out, or that the import has stopped. */
export function noteReport(ledger: Ledger, before: PendingSubject, { report, after }: Heard): void {
  if (report === null) ledger.keep(after)
  else if (report.of === 'check') ledger.move(before, after)
  else if (report.failure !== null) ledger.stop(after, actionTo(after), report.failure)
}
