import { calendarDateOf, onboardingStatuses } from '#lifecycle'
import { seed } from '../../../../mock-api/seed'
import type { State, StoredPending } from '../../../../mock-api/store/state'

/** Who asks: each is an operator of its own, and most of them share their accounts with others. */
export const askers = [
  'internal-admin',
  'partner-admin',
  'distributor-admin',
  'trial-partner-admin',
  'second-internal-admin',
  'second-partner-admin',
  'internal-viewer',
  'other-distributor-admin',
] as const

/** Whose preferences they change, from several windows each. */
export const windowOwners = ['distributor-viewer', 'reseller-admin'] as const

/** A small demo, so that many act on the same accounts. Some of its tenants are about to finish their imports, one after another. */
export function beginning(now: number): State {
  const state = seed({ today: calendarDateOf('2026-06-15'), customers: 60, edition: '2025' })
  const seconds = state.operators
    .filter(({ id }) => id === 'internal-admin' || id === 'partner-admin')
    .map(operator => ({ ...operator, id: `second-${operator.id}` }))
  let importing = 0
  const pending = state.pending.map((account): StoredPending => {
    const [standing] = account.history.slice(-1)
    if (!standing || account.failure !== null || standing.status === 'link-sent') return account
    importing += 1
    return withImport(account, new Date(now + importing * 400).toISOString())
  })
  return { ...state, operators: [...state.operators, ...seconds], pending }
}

/** The last part of its import is read at that time. */
function withImport(account: StoredPending, reportsAt: string): StoredPending {
  const last = onboardingStatuses.indexOf('running-import')
  const way = onboardingStatuses.slice(0, last + 1).filter(status => status !== 'pre-import-error')
  const at = account.history.at(-1)?.at ?? reportsAt
  return {
    ...account,
    history: way.map((status, index) => account.history[index] ?? { status, at }),
    tenantAtWork: true,
    tenant: { ...account.tenant, account: 'admin@contoso.example', importedParts: 3, reportsAt },
  }
}
