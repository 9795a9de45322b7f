import MenuIcon from '@mui/icons-material/Menu'
import AppBar from '@mui/material/AppBar'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Toolbar from '@mui/material/Toolbar'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../api'
import { DemoLine } from '../demo'
import { appBarHeight } from '../page'
import { AppName } from './AppName'
import { AwayMark } from './AwayMark'
import { OperatorMenu } from './OperatorMenu'
import { RefreshButton } from './RefreshButton'
import { Today } from './Today'
import { useMenuGroups } from './useMenuGroups'

interface HeaderProps {
  readonly onOpenMenu: () => void
  readonly onOpenKeys: () => void
}

/** Stays as it is while the page beneath it changes. */
export const Header = memo(function Header({ onOpenMenu, onOpenKeys }: HeaderProps) {
  const translate = useTranslate()
  const hasMenu = useMenuGroups().length > 0
  const { demo } = useSignedIn().session
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        '@media (max-height: 480px)': { position: 'static' },
      }}
    >
      <AppBar
        position="static"
        color="inherit"
        sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
      >
        <Toolbar disableGutters sx={{ px: { xs: 1, md: 2 }, gap: 1, minHeight: { xs: appBarHeight } }}>
          {hasMenu && (
            <IconButton
              aria-label={translate('layout.openMenu')}
              onClick={onOpenMenu}
              sx={{ display: { md: 'none' } }}
            >
              <MenuIcon />
            </IconButton>
          )}
          <AppName />
          <AwayMark />
          {!demo && <Today />}
          <RefreshButton />
          <OperatorMenu onOpenKeys={onOpenKeys} />
        </Toolbar>
      </AppBar>
      {demo && <DemoLine />}
    </Box>
  )
})
