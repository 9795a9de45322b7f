import { editions } from '#lifecycle'
import { presentPending } from '../../../mock-api/onboarding/pending'
import { presentCustomer, presentPartner } from '../../../mock-api/present'
import { distributors } from '../../../mock-api/seed/distributors'
import { today } from '../channel'
import type { Row, Wanted } from '../client'
import type { Api } from '../server'

/*
 * What a list is, said as plainly as possible: take all records, keep those that meet every condition, sort. Slow, and
 * without a cache that could be wrong.
 */

export type Filter = Readonly<Record<string, unknown>>

export function naively(
  records: readonly Row[],
  { filter = {}, sort }: Wanted & { filter?: Filter },
): readonly Row[] {
  const matching = records.filter(record =>
    Object.entries(filter).every(([key, value]) => meets(record, key, value)),
  )
  const [field, order] = sort ?? ['id', 'ASC']
  return [...matching].sort((a, b) => {
    const [left, right] = [keyOf(a, field), keyOf(b, field)]
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1
    } else if (left !== right) {
      return left < right === (order === 'ASC') ? -1 : 1
    }
    return a.id < b.id ? -1 : 1
  })
}

function meets(record: Row, key: string, value: unknown): boolean {
  if (key === 'q') return contains(record, String(value))
  if (key === 'view') return isIn(record, String(value))
  if (key.endsWith('_gte')) return between(fieldIn(record, key.slice(0, -4)), value, '9999-12-31')
  if (key.endsWith('_lte')) return between(fieldIn(record, key.slice(0, -4)), '0001-01-01', value)
  const wanted = [value].flat()
  return [fieldIn(record, key)].flat().some(one => wanted.includes(one))
}

/** Of all lists, this is where `q` looks: in whichever of these a record has. */
function contains(record: Row, text: string): boolean {
  const searched = 'to' in record ? ['to', 'subject'] : ['organizationName', 'notificationEmail']
  return searched.some(field =>
    String(record[field] ?? '')
      .toLowerCase()
      .includes(text.toLowerCase()),
  )
}

function isIn(record: Row, view: string): boolean {
  const { stage, automaticUpgrade, trialEndsOn, expiresOn } = record
  const endsSoon = between(trialEndsOn, '2026-06-16', '2026-06-22')
  switch (view) {
    case 'extendable-now':
      return stage === 'extension-open'
    case 'upgrading-soon':
      return endsSoon && automaticUpgrade === 'keep'
    case 'blocked-and-ending':
      return endsSoon && automaticUpgrade === 'block'
    case 'trial-ended':
      return stage === 'trial-ended'
    case 'expiring-soon':
      return between(expiresOn, '2026-06-15', '2026-07-15')
    case 'not-billed':
      return (
        record['subscriptionLevel'] === 'PRODUCTION' &&
        fieldIn(record, 'partner.subscriptionLevel') === 'TRIAL'
      )
    case 'stuck':
      return (
        record['tenantAtWork'] === false &&
        String(record['statusSince']) < '2026-06-13' &&
        String(record['linkSentAt']) < '2026-06-13'
      )
    default:
      throw new TypeError(`nobody has said what ${view} is`)
  }
}

function between(value: unknown, from: unknown, to: unknown): boolean {
  return typeof value === 'string' && value >= String(from) && value <= String(to)
}

export function fieldIn(record: Row, field: string): unknown {
  if (field === 'distributor.organizationName') return distributorNames.get(String(record['distributorId']))
  const [outer = '', inner] = field.split('.')
  const value = record[outer]
  return inner === undefined ? value : Object(value)[inner]
}

/** A record names its distributor by its id alone. */
const distributorNames = new Map(distributors().map(({ id, organizationName }) => [id, organizationName]))

/** Text sorts as people look for it: case and accents aside. */
function keyOf(record: Row, field: string): string | number | null {
  const value = fieldIn(record, field)
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Every record of a list as the wire shows it, made one by one from what is stored. */
export async function recordsOf({ store, url }: Api, list: string): Promise<readonly Row[]> {
  const settings = await store.settings()
  const moment = { today: settings.today, edition: editions[settings.edition] }
  const partners = await store.all('partners')
  const byId = new Map(partners.map(partner => [partner.id, partner]))
  switch (list) {
    case 'customers': {
      const customers = await store.all('customers')
      return customers.map(
        stored => presentCustomer(stored, byId.get(stored.partnerId) ?? never(), moment).record,
      )
    }
    case 'partners':
      return partners.map(stored => presentPartner(stored, moment).record)
    case 'pending': {
      const pending = await store.all('pending')
      return pending.map(stored => ({ ...presentPending(stored, byId.get(stored.partnerId ?? ''), url) }))
    }
    case 'distributors':
      return (await store.all('distributors')).map(record => ({ ...record }))
    case 'events':
      return (await store.all('events')).map(record => ({ ...record }))
    case 'mails':
      return (await store.all('mails')).map(record => ({ ...record }))
    default:
      throw new TypeError(`there is no list of ${list}`)
  }
}

function never(): never {
  throw new TypeError(`the seed of ${today} is not whole`)
}
