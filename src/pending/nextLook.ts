import type { PendingRecord } from '#contract'

/** In how many milliseconds rows are asked for again: soon while a tenant is at work, now and then while a visitor may move one. */
export function nextLook(rows: readonly Pick<PendingRecord, 'tenantAtWork'>[]): number | false {
  if (rows.length === 0) return false
  return rows.some(({ tenantAtWork }) => tenantAtWork) ? 1_500 : 2_000
}
