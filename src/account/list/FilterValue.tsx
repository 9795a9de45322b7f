import { useReference, useTranslate } from 'react-admin'
import { takesDay } from '#contract'
import { isCalendarDate } from '#lifecycle'
import { nameOf, useCatalog, useSignedIn } from '../../api'
import { Name, useDayFormat } from '../../page'
import { AccountName } from '../events/AccountName'
import { ActorName } from '../events/ActorName'
import { choiceKeys } from './choiceKeys'
import { dayMeant } from './view/relativeDay'

interface FilterValueProps {
  readonly name: string
  readonly value: unknown
}

/** A filter's value in words. */
export function FilterValue({ name, value }: FilterValueProps) {
  if (name === 'partnerId' || name === 'distributorId') {
    return <ReferenceName reference={name === 'partnerId' ? 'partners' : 'distributors'} id={String(value)} />
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map((one, index) => (
    <span key={String(one)}>
      {index > 0 && ', '}
      <SingleValue name={name} value={one} />
    </span>
  ))
}

function SingleValue({ name, value }: FilterValueProps) {
  const translate = useTranslate()
  const catalog = useCatalog()
  const { today } = useSignedIn().session
  const { short, distance } = useDayFormat()
  if (isCalendarDate(value)) return short(value)
  const day = takesDay(name) ? dayMeant(value, today) : undefined
  if (day) return `${distance(today, day)} (${short(day)})`
  const text = String(value)
  if (name === 'accountId') return <AccountName id={text} />
  if (name === 'actor') return <ActorName id={text} />
  const choice = Object.entries(choiceKeys).find(([field]) => field === name)?.[1]
  if (choice) return translate(`${choice}.${text}`, { _: text })
  return name === 'addOns' ? nameOf(catalog.addOns, text) : nameOf(catalog.skus, text)
}

function ReferenceName({ reference, id }: { readonly reference: string; readonly id: string }) {
  const { referenceRecord } = useReference({ reference, id })
  return <Name of={String(referenceRecord?.['organizationName'] ?? id)} />
}
