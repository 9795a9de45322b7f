import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import LogoutIcon from '@mui/icons-material/Logout'
import Avatar from '@mui/material/Avatar'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useRef, useState } from 'react'
import { useLogout, useTranslate } from 'react-admin'
import { useSignedIn } from '../api'
import { Name } from '../page'
import { LanguageChoices } from './LanguageChoices'
import { SeparatorChoices } from './SeparatorChoices'
import { ThemeChoices } from './ThemeChoices'

/** Whoever signs in next begins at the start page: it may be somebody else. */
const returnsHere = false

interface OperatorMenuProps {
  readonly onOpenKeys: () => void
}

/** Who is signed in, for which organization, in which role; the list of keys; and the way out. */
export function OperatorMenu({ onOpenKeys }: OperatorMenuProps) {
  const translate = useTranslate()
  const logout = useLogout()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const opensKeys = useRef(false)
  const { name, role, organization } = useSignedIn().session.operator

  const chooseKeys = () => {
    opensKeys.current = true
    setAnchor(null)
  }
  // Only once the menu has given the focus back: the list of keys gives it back in its turn.
  const openChosen = () => {
    if (opensKeys.current) onOpenKeys()
    opensKeys.current = false
  }
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, textAlign: 'left', gap: 1 }}
      >
        <Avatar
          aria-hidden
          sx={{ width: 30, height: 30, fontSize: 13, bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {initials(name)}
        </Avatar>
        <Box sx={theme => ({ [theme.breakpoints.down('md')]: visuallyHidden })}>
          <Typography variant="body2" sx={{ fontWeight: 600, lineHeight: 1.3 }}>
            {name}
          </Typography>
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', lineHeight: 1.3 }}>
            <Name of={organization.organizationName} />
          </Typography>
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ transition: { onExited: openChosen } }}
      >
        <Box component="li" role="none" sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
          <Typography variant="body2" color="textSecondary">
            <Name of={organization.organizationName} />
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {translate(`layout.role.${role}`)}
          </Typography>
        </Box>
        <Divider component="li" />
        <ThemeChoices />
        <Divider component="li" />
        <LanguageChoices />
        <Divider component="li" />
        <SeparatorChoices />
        <Divider component="li" />
        <MenuItem onClick={chooseKeys}>
          <ListItemIcon>
            <KeyboardIcon fontSize="small" />
          </ListItemIcon>
          {translate('layout.keys.menuItem')}
        </MenuItem>
        <MenuItem onClick={() => logout({ byHand: true }, undefined, returnsHere)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('layout.signOut')}
        </MenuItem>
      </Menu>
    </>
  )
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()
}
