import {
  Pagination,
  PaginationActions,
  type PaginationActionsProps,
  type PaginationProps,
  useTranslate,
} from 'react-admin'
import { usePageLabels } from './usePageLabels'

/** react-admin's pagination, which on a phone leaves its arrows to Material UI. */
export function Pages(props: Pick<PaginationProps, 'rowsPerPageOptions' | 'sx'>) {
  const { getItemAriaLabel } = usePageLabels()
  return <Pagination actions={NumberedPages} {...{ getItemAriaLabel }} {...props} />
}

function NumberedPages(props: PaginationActionsProps) {
  const translate = useTranslate()
  return <PaginationActions {...props} aria-label={translate('page.pages')} />
}
