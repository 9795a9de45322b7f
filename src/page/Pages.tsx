import Box from '@mui/material/Box'
import { useListPaginationContext, useLocale, useTranslate } from 'react-admin'
import { PageAnnouncement } from './PageAnnouncement'
import { PageButtons } from './PageButtons'
import { pagesLook } from './pagesLook'

interface PagesProps {
  /** How many rows a page may have. */
  readonly rowsPerPageOptions: readonly number[]
  /** It keeps its room while it is not known what stands there. */
  readonly hidden?: boolean
}

/** The pages of the list in context. react-admin's own would bring a form's fields and a library of menus to the first page. */
export function Pages({ rowsPerPageOptions, hidden = false }: PagesProps) {
  const translate = useTranslate()
  const { isPending, page, perPage, total = 0, setPage, setPerPage } = useListPaginationContext()
  const locale = useLocale()
  const first = (page - 1) * perPage + 1
  const range = { offsetBegin: first, offsetEnd: Math.min(page * perPage, total), total }
  const inWords = Object.entries(range).map(([name, row]) => [name, row.toLocaleString(locale)])
  const isKnown = !isPending && !hidden
  if (isKnown && (page < 1 || first > total)) return null
  return (
    <>
      <PageAnnouncement />
      <Box sx={pagesLook} style={isKnown ? undefined : { visibility: 'hidden' }}>
        {rowsPerPageOptions.length > 1 && (
          <label>
            {translate('ra.navigation.page_rows_per_page')}{' '}
            <select value={perPage} onChange={({ target }) => setPerPage(Number(target.value))}>
              {[...new Set([...rowsPerPageOptions, perPage])].map(size => (
                <option key={size}>{size}</option>
              ))}
            </select>
          </label>
        )}
        <span>{translate('ra.navigation.page_range_info', Object.fromEntries(inWords))}</span>
        <PageButtons page={page} pages={Math.ceil(total / perPage)} onChoose={setPage} />
      </Box>
    </>
  )
}
