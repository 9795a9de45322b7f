import Box from '@mui/material/Box'
import { useState } from 'react'
import { type LayoutProps, SkipNavigationButton } from 'react-admin'
import { ActionPanels } from '../actions'
import { SessionProvider } from '../api'
import { FailedState, PageLoading } from '../page'
import { Header } from './Header'
import { Navigation } from './Navigation'
import { PageBoundary } from './PageBoundary'
import { ResellerNotice } from './ResellerNotice'

/** What stands around every page: who and what day it is above, where to go at the side. */
export function Layout({ children }: LayoutProps) {
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <SessionProvider
      loading={<PageLoading />}
      failed={(error, retry) => <FailedState heading="h1" error={error} retry={retry} />}
    >
      <SkipNavigationButton />
      <Header onOpenMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: 'flex' }}>
        <Navigation open={menuOpen} onClose={() => setMenuOpen(false)} />
        <Box component="main" id="main-content" sx={{ flex: 1, minWidth: 0, px: { xs: 2, md: 3 }, py: 2 }}>
          <PageBoundary>
            <ResellerNotice>
              <ActionPanels>{children}</ActionPanels>
            </ResellerNotice>
          </PageBoundary>
        </Box>
      </Box>
    </SessionProvider>
  )
}
