import { useTranslate } from 'react-admin'
import { isCalendarDate } from '#lifecycle'
import { CatalogNames } from '../fields/CatalogNames'
import { Day } from '../fields/Day'
import { choiceKeys } from '../list/choiceKeys'

interface ChangedValueProps {
  readonly field: string
  /** As it stood in the record. */
  readonly value: unknown
}

/** A field's value in words. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const translate = useTranslate()
  if (value === null || value === undefined) return translate('page.noneSpoken')
  if (isCalendarDate(value)) return <Day of={value} />
  const words = Object.entries(choiceKeys).find(([name]) => name === field)?.[1]
  if (words) return translate(`${words}.${value}`, { _: String(value) })
  if (field === 'sku') return <CatalogNames of="skus" slugs={[String(value)]} />
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return translate('page.noneSpoken')
  return <CatalogNames of={field === 'skus' ? 'skus' : 'addOns'} slugs={value.map(String)} />
}
