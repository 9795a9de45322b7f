import { useListContext, useTranslate, useTranslateLabel } from 'react-admin'
import { Announcement } from '../../page'
import type { AccountColumn } from './accountColumn'
import type { ListedRecord } from './accountLists'

interface SortAnnouncementProps<Account extends ListedRecord> {
  readonly columns: readonly AccountColumn<Account>[]
}

/** Says by what the list is sorted, when that has changed: a heading that was pressed is read out without it. */
export function SortAnnouncement<Account extends ListedRecord>({ columns }: SortAnnouncementProps<Account>) {
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const { sort, resource, data, isPlaceholderData = false } = useListContext()
  const label = columns.find(({ source }) => source === sort.field)?.label
  const field = translateLabel({ label, resource, source: sort.field })
  const order = translate(`ra.sort.${sort.order}`)
  return (
    <Announcement isWaiting={!data || isPlaceholderData}>
      {translate('page.sortedBy', { field, order })}
    </Announcement>
  )
}
