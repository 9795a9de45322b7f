import type { ReactNode } from 'react'
import { TabbedShowLayout, TabbedShowLayoutTabs } from 'react-admin'

/** The tabs of an account's page, each with its own address. On a phone they scroll. */
export function AccountTabs({ children }: { readonly children: ReactNode }) {
  return (
    <TabbedShowLayout tabs={<TabbedShowLayoutTabs variant="scrollable" scrollButtons={false} />}>
      {children}
    </TabbedShowLayout>
  )
}
