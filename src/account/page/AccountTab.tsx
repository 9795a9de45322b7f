import { LinkBase, TabbedShowLayout, type TabProps, useSplatPathBase } from 'react-admin'
import { carrying, useCarried } from '../place/carried'

/** One panel is there at a time. */
const panelId = 'account-panel'

/** react-admin's tab, which leaves the filters of the tab before behind: each tab has its own in its address. */
export function AccountTab(props: TabProps) {
  const pathname = useSplatPathBase()
  const search = carrying(useCarried())
  const link = {
    component: LinkBase,
    to: { pathname: props.value ? `${pathname}/${props.value}` : pathname, search },
  }
  const id = `account-tab-${props.path ?? ''}`
  return props.context === 'header' ? (
    <TabbedShowLayout.Tab {...props} {...link} id={id} aria-controls={panelId} />
  ) : (
    <div role="tabpanel" id={panelId} aria-labelledby={id}>
      <TabbedShowLayout.Tab {...props} />
    </div>
  )
}
