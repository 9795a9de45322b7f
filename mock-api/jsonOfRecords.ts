import { LRUCache } from 'lru-cache'
import type { ListedRecord } from './store/store'

/** How much JSON of single records is kept, in characters: that of some 30,000 customers. */
const mostKept = 32 * 1024 * 1024

/** A record is never changed, only replaced, and shown far more often than that. Which were shown longest ago make way. */
const kept = new LRUCache<ListedRecord, string>({ maxSize: mostKept, sizeCalculation: json => json.length })

/** Records as a JSON array. */
export function jsonOfRecords(records: readonly ListedRecord[]): string {
  return `[${records.map(jsonOf).join(',')}]`
}

function jsonOf(record: ListedRecord): string {
  const known = kept.get(record)
  if (known !== undefined) return known
  const json = JSON.stringify(record)
  kept.set(record, json)
  return json
}
