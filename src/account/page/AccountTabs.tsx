import Button from '@mui/material/Button'
import { Children, isValidElement, type ReactNode } from 'react'
import {
  LinkBase,
  TabbedShowLayout,
  TabbedShowLayoutTabs,
  useCreatePath,
  useResourceContext,
  useTranslate,
} from 'react-admin'
import { useParams } from 'react-router'
import { NotFoundMessage } from '../../page'
import { carrying, useCarried } from '../place/carried'

/** The tabs of an account's page, each with its own address; in their place, that the one of the address does not exist. On a phone they scroll. */
export function AccountTabs({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const createPath = useCreatePath()
  const resource = useResourceContext() ?? ''
  const { id = '', '*': open = '' } = useParams()
  const search = carrying(useCarried())
  const overview = createPath({ resource, type: 'show', id })
  if (!pathsOf(children).includes(open.replace(/\/$/, ''))) {
    return (
      <NotFoundMessage>
        <Button component={LinkBase} to={`${overview}${search}`} variant="contained">
          {translate('account.page.toOverview')}
        </Button>
      </NotFoundMessage>
    )
  }
  return (
    <TabbedShowLayout tabs={<TabbedShowLayoutTabs variant="scrollable" scrollButtons={false} />}>
      {children}
    </TabbedShowLayout>
  )
}

function pathsOf(tabs: ReactNode): readonly string[] {
  return Children.toArray(tabs).map(tab =>
    isValidElement<{ readonly path?: string }>(tab) ? (tab.props.path ?? '') : '',
  )
}
