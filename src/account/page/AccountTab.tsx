import { LinkBase, TabbedShowLayout, type TabProps, useSplatPathBase } from 'react-admin'
import { carrying, useCarried } from '../place/carried'

/** react-admin's tab, which leaves the filters of the tab before behind: each tab has its own in its address. */
export function AccountTab(props: TabProps) {
  const pathname = useSplatPathBase()
  const search = carrying(useCarried())
  const link = {
    component: LinkBase,
    to: { pathname: props.value ? `${pathname}/${props.value}` : pathname, search },
  }
  return <TabbedShowLayout.Tab {...props} {...(props.context === 'header' && link)} />
}
