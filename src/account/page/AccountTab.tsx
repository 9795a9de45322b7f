import { LinkBase, TabbedShowLayout, type TabProps, useSplatPathBase } from 'react-admin'
import { useLocation } from 'react-router'
import { from } from '../place/listOfOrigin'

/** react-admin's tab, which leaves the filters of the tab before behind: each tab has its own in its address. */
export function AccountTab(props: TabProps) {
  const pathname = useSplatPathBase()
  const came = new URLSearchParams(useLocation().search).get(from)
  const search = came === null ? '' : `?${new URLSearchParams({ [from]: came })}`
  const link = {
    component: LinkBase,
    to: { pathname: props.value ? `${pathname}/${props.value}` : pathname, search },
  }
  return <TabbedShowLayout.Tab {...props} {...(props.context === 'header' && link)} />
}
