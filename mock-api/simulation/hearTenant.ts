import { explainFailure, hear, type TenantReport } from '#lifecycle'
import { logged, type PendingSubject, pendingAfter, withImportError } from '../onboarding/pendingSubject'
import type { Now } from '../operations/operation'
import { nextReport } from './tenant'

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
