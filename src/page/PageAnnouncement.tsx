import { useState } from 'react'
import { useListContext, useLocale, useTranslate } from 'react-admin'
import { Announcement } from './Announcement'

/** Says which page has come when one has turned it. That there are more or fewer pages is told by how many rows there are. */
export function PageAnnouncement() {
  const translate = useTranslate()
  const locale = useLocale()
  const { page, perPage, total, isPending = false, isPlaceholderData = false } = useListContext()
  const [turned, setTurned] = useState<{ readonly page: number; readonly pages?: number }>({ page })
  const isWaiting = isPending || isPlaceholderData || total === undefined
  if (!isWaiting && turned.page !== page) setTurned({ page, pages: Math.ceil(total / perPage) })
  const pages = turned.pages?.toLocaleString(locale)
  return (
    <Announcement isWaiting={isWaiting}>
      {pages && translate('page.turnedTo', { page: turned.page.toLocaleString(locale), pages })}
    </Announcement>
  )
}
