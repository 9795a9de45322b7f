import Drawer from '@mui/material/Drawer'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { headerHeight } from '../page'
import { Menu } from './Menu'
import { useMenuGroups } from './useMenuGroups'

const width = 216

interface NavigationProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The menu: always there where there is room, in a drawer where there is not. */
export const Navigation = memo(function Navigation({ open, onClose }: NavigationProps) {
  const translate = useTranslate()
  const roomy = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'))
  const isEmpty = useMenuGroups().length === 0
  if (isEmpty) return null
  if (!roomy) {
    return (
      <Drawer
        open={open}
        onClose={onClose}
        slotProps={{ paper: { sx: { width }, 'aria-label': translate('layout.mainMenu') } }}
      >
        <Menu onChoose={onClose} />
      </Drawer>
    )
  }
  const below = { top: headerHeight, height: `calc(100dvh - ${headerHeight})` }
  return (
    <Drawer
      variant="permanent"
      sx={{ width, flexShrink: 0 }}
      slotProps={{ paper: { sx: { width, bgcolor: 'background.default', ...below } } }}
    >
      <Menu />
    </Drawer>
  )
})
