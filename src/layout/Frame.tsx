import Box from '@mui/material/Box'
import GlobalStyles from '@mui/material/GlobalStyles'
import { type ReactNode, useCallback, useState } from 'react'
import { ActionPanels } from '../actions'
import { useSignedIn } from '../api'
import { Exports, headerHeight, headerHeightOf } from '../page'
import { AllowedPage } from './AllowedPage'
import { Header } from './Header'
import { Keys } from './keys/Keys'
import { Navigation } from './Navigation'
import { PageBoundary } from './PageBoundary'
import { ResellerNotice } from './ResellerNotice'
import { SkipLink } from './SkipLink'
import { useFocusInSight } from './useFocusInSight'
import { useFocusKept } from './useFocusKept'
import { useOperatorsLanguage } from './useOperatorsLanguage'
import { useChosenTheme } from './useThemeChoice'

/** Who and what day it is above the page, where to go at its side. Whoever signs in instead finds nothing open or typed there. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [menuOpen, setMenuOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const openMenu = useCallback(() => setMenuOpen(true), [])
  const closeMenu = useCallback(() => setMenuOpen(false), [])
  const openKeys = useCallback(() => setKeysOpen(true), [])
  const { session, actor } = useSignedIn()
  useChosenTheme()
  useFocusKept()
  useOperatorsLanguage()
  useFocusInSight()
  return (
    <Box sx={headerHeightOf(session)}>
      {/* What has the focus is not beneath the header. */}
      <GlobalStyles
        styles={{ html: { ...headerHeightOf(session), scrollPaddingTop: `calc(${headerHeight} + 8px)` } }}
      />
      <SkipLink />
      <Header onOpenMenu={openMenu} onOpenKeys={openKeys} />
      <Box sx={{ display: 'flex' }}>
        <Navigation open={menuOpen} onClose={closeMenu} />
        <Box component="main" id="main-content" sx={{ flex: 1, minWidth: 0, px: { xs: 2, md: 3 }, py: 2 }}>
          <PageBoundary key={actor.id}>
            <ResellerNotice>
              <Exports>
                <ActionPanels>
                  <AllowedPage>{children}</AllowedPage>
                </ActionPanels>
              </Exports>
            </ResellerNotice>
          </PageBoundary>
        </Box>
      </Box>
      <Keys open={keysOpen} onOpen={openKeys} onClose={() => setKeysOpen(false)} />
    </Box>
  )
}
