import { onboardingOf } from '#contract'
import {
  type CheckFailure,
  type ConsentFailure,
  checkFailures,
  consentFailures,
  type ImportFailure,
  importFailures,
  type OnboardingFailure,
  standing,
  type TenantReport,
} from '#lifecycle'
import type { StoredPending } from '../store/state'

/*
 * The Microsoft 365 tenant that an embedded backend pretends. What it does is given by the work account that it is shown: an
 * address at `<failure>.example` fails that way, every other one succeeds. What has gone wrong once at the check or the
 * import does not go wrong again, as if the administrator had followed the hint.
 */

/** What becomes of a request for consent by a work account. */
export function consentBy(account: string): ConsentFailure | null {
  return failureAt(account, consentFailures)
}

/** What the tenant has to say next, and the words for the log; no `report` while an import has more to read. */
export interface Said {
  readonly report: TenantReport | null
  readonly line: string
  readonly importedParts: number
}

/** What a tenant at work reports next. */
export function nextReport(pending: StoredPending): Said {
  const { importedParts } = pending.tenant
  if (standing(onboardingOf(pending)).status === 'management-configuration') {
    const failure = newly(failureAt(pending.tenant.account ?? '', checkFailures), pending)
    const line = failure === null ? 'The check has passed; the import is running.' : 'The check has failed.'
    return { report: { of: 'check', failure }, line, importedParts }
  }
  if (importedParts === throttledAfter) {
    const failure = newly(failureAt(pending.tenant.account ?? '', importFailures), pending)
    if (failure !== null)
      return { report: { of: 'import', failure }, line: 'The import has stopped.', importedParts }
  }
  const part = parts[importedParts]
  const line = part === undefined ? 'The import is complete.' : `${countOf(part, pending)} ${part} imported.`
  const done = importedParts + 1
  const report = done < parts.length ? null : ({ of: 'import', failure: null } as const)
  return { report, line, importedParts: done }
}

/** What an import reads, one after another. */
const parts = ['users', 'groups', 'licences', 'mailboxes'] as const
const throttledAfter = 2

/** How much of the check and the import is done, in percent; null before they begin. */
export function progressOf(pending: StoredPending): number | null {
  const { status } = standing(onboardingOf(pending))
  if (status === 'running-import') {
    return Math.round((100 * (1 + pending.tenant.importedParts)) / (1 + parts.length))
  }
  return status === 'management-configuration' || status === 'pre-import-error' ? 0 : null
}

/** How long the tenant takes for what it does next, in milliseconds: a check up to 3 s, a whole import up to 6 s. */
export function workingTime(pending: StoredPending): number {
  const isCheck = standing(onboardingOf(pending)).status === 'management-configuration'
  return (isCheck ? 2_500 : 1_000) + (numberOf(`${pending.id} ${pending.tenant.importedParts}`) % 500)
}

/** How many people the tenant has. */
export function seatsOf(pending: Pick<StoredPending, 'id'>): number {
  return 5 + (numberOf(pending.id) % 140)
}

function countOf(part: (typeof parts)[number], pending: StoredPending): number {
  const seats = seatsOf(pending)
  switch (part) {
    case 'users':
      return seats
    case 'groups':
      return 3 + Math.floor(seats / 6)
    case 'licences':
      return Math.floor(seats * 1.4)
    case 'mailboxes':
      return seats + 2
  }
}

function failureAt<Failure extends OnboardingFailure>(
  account: string,
  failures: readonly Failure[],
): Failure | null {
  const domain = account.slice(account.lastIndexOf('@') + 1).toLowerCase()
  return failures.find(failure => domain === `${failure}.example`) ?? null
}

function newly<Failure extends CheckFailure | ImportFailure>(
  failure: Failure | null,
  { tenant }: StoredPending,
): Failure | null {
  return failure !== null && tenant.overcome.includes(failure) ? null : failure
}

/** The same number for the same text, every time. */
function numberOf(text: string): number {
  let number = 7
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return number
}
