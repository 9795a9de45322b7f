import MoreIcon from '@mui/icons-material/MoreVert'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type SvgIcon from '@mui/material/SvgIcon'
import { type Ref, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'

interface MoreMenuProps {
  readonly ref: Ref<HTMLButtonElement>
  readonly choices: readonly Choice[]
}

/** Something that opens: a menu, a dialog. */
export interface Choice {
  readonly icon: typeof SvgIcon
  readonly words: string
  readonly onChoose: () => void
}

/** What the bar has no room for. */
export function MoreMenu({ ref, choices }: MoreMenuProps) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const chosen = useRef<() => void>(undefined)
  return (
    <>
      <IconButton
        ref={ref}
        color="inherit"
        size="small"
        aria-label={translate('demo.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        // At the end of the line, also where that scrolls.
        sx={{
          position: 'sticky',
          right: { xs: -6, md: -16 },
          borderRadius: 0,
          '&, &:hover': { bgcolor: 'var(--demo-paper)' },
        }}
      >
        <MoreIcon />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        transitionDuration={{ enter: 150, exit: 0 }}
        slotProps={{
          list: { 'aria-label': translate('demo.more') },
          transition: {
            // Only once the menu has given the focus back: what opens could not return it otherwise.
            onExited: () => {
              chosen.current?.()
              chosen.current = undefined
            },
          },
        }}
      >
        {choices.map(({ icon: Icon, words, onChoose }) => (
          <MenuItem
            key={words}
            onClick={() => {
              chosen.current = onChoose
              setAnchor(null)
            }}
          >
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            {words}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
