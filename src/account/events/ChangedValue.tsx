import { useTranslate } from 'react-admin'
import { isCalendarDate } from '#lifecycle'
import { CatalogNames } from '../fields/CatalogNames'
import { Day } from '../fields/Day'
import { None } from '../fields/None'

interface ChangedValueProps {
  readonly field: string
  /** As it stood in the record. */
  readonly value: unknown
}

/** A field's value in words. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const translate = useTranslate()
  if (value === null || value === undefined) return <None />
  if (isCalendarDate(value)) return <Day of={value} />
  const words = wordsOf[field]
  if (words) return translate(`${words}.${value}`, { _: String(value) })
  if (field === 'sku') return <CatalogNames of="skus" slugs={[String(value)]} />
  if (Array.isArray(value))
    return <CatalogNames of={field === 'skus' ? 'skus' : 'addOns'} slugs={value.map(String)} />
  return String(value)
}

const wordsOf: Readonly<Record<string, string>> = {
  subscriptionLevel: 'account.level',
  automaticUpgrade: 'account.upgrade',
  stage: 'account.stage',
  source: 'account.source',
  status: 'pending.status',
}
