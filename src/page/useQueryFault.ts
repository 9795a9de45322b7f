import { useTranslate } from 'react-admin'
import { problemIn, statusOf } from '../api'
import { useFilterLabel } from './useFilterLabel'

/** What a list was asked for that it does not know, in words; undefined when that is not why it failed. */
export function useQueryFault(): (error: unknown) => string | undefined {
  const translate = useTranslate()
  const labelOf = useFilterLabel()
  return error => {
    if (statusOf(error) !== 400) return undefined
    const { parameter, filter, value } = Object(problemIn(error))
    if (parameter === 'sort' && value !== undefined) return translate('page.wrong.sort', { value })
    if (typeof filter !== 'string') return translate('page.wrong.asked')
    if (value === undefined) return translate('page.wrong.filter', { filter })
    if (filter === 'view') return translate('page.wrong.view', { value })
    return translate('page.wrong.value', { filter: labelOf(filter), value })
  }
}
