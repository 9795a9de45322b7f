import type { ListedRecord } from './store/store'

/** A record is never changed, only replaced, and shown far more often than that: its JSON is made once, and gone with it. */
const kept = new WeakMap<ListedRecord, string>()

/** Records as a JSON array. */
export function jsonOfRecords(records: readonly ListedRecord[]): string {
  let json = '['
  for (const record of records) json += json.length > 1 ? `,${jsonOf(record)}` : jsonOf(record)
  return `${json}]`
}

function jsonOf(record: ListedRecord): string {
  const known = kept.get(record)
  if (known !== undefined) return known
  const json = JSON.stringify(record)
  kept.set(record, json)
  return json
}
