import type { PendingRecord } from '#contract'

/** In how many milliseconds rows are asked for again: sooner still while a tenant is at work; any other row a visitor may move at any time. */
export function nextLook(rows: readonly Pick<PendingRecord, 'tenantAtWork'>[]): number | false {
  if (rows.length === 0) return false
  return rows.some(({ tenantAtWork }) => tenantAtWork) ? 1_500 : 2_000
}
