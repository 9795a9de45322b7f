import MoreIcon from '@mui/icons-material/MoreVert'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import { useRef, useState } from 'react'
import { LinkBase, useNotify, useTranslate } from 'react-admin'
import { useLocation } from 'react-router'
import type { SavedView } from '#contract'
import { copyText } from '../../fields/copyText'
import { LinkByHand } from '../../fields/LinkByHand'

interface SavedViewLineProps {
  readonly view: SavedView
  /** From its question mark on. A colleague needs no more; the operator's own link also says which view it is. */
  readonly address: string
  readonly isOpen: boolean
  readonly isChanged: boolean
  readonly onOpened: () => void
  readonly onUpdate: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** One saved view: a link to it, and what can be done with it. */
export function SavedViewLine({ view, address, isOpen, isChanged, onOpened, ...does }: SavedViewLineProps) {
  const translate = useTranslate()
  const { name } = view
  const { pathname } = useLocation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const notify = useNotify()
  const moreButton = useRef<HTMLButtonElement>(null)
  const [byHand, setByHand] = useState(false)
  const link = `${window.location.origin}${pathname}${address}`
  const copy = async () => {
    if (await copyText(link)) notify('listView.saved.copied', { type: 'info' })
    else setByHand(true)
  }
  const then = (act: () => void) => () => {
    setAnchor(null)
    act()
  }
  return (
    <Stack component="li" direction="row" sx={{ alignItems: 'center', flexShrink: 0 }}>
      <ButtonBase
        component={LinkBase}
        to={`${pathname}${address}&saved=${view.id}`}
        aria-current={isOpen || undefined}
        onClick={onOpened}
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 36,
          px: 1,
          py: 0.5,
          borderRadius: 1,
          justifyContent: 'start',
          typography: 'body2',
          fontWeight: isOpen ? 600 : 400,
          color: isOpen ? 'primary.main' : 'text.primary',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {name}
          {isChanged && ` · ${translate('listView.saved.changed')}`}
        </Box>
      </ButtonBase>
      <IconButton
        ref={moreButton}
        size="small"
        aria-haspopup="menu"
        aria-label={translate('listView.saved.more', { name })}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem dense onClick={then(does.onUpdate)} disabled={isOpen && !isChanged}>
          {translate('listView.saved.replace')}
        </MenuItem>
        <MenuItem dense onClick={then(does.onRename)}>
          {translate('listView.saved.rename')}
        </MenuItem>
        <MenuItem dense onClick={then(() => void copy())}>
          {translate('listView.saved.copyLink')}
        </MenuItem>
        <MenuItem dense onClick={then(does.onDelete)}>
          {translate('listView.saved.delete')}
        </MenuItem>
      </Menu>
      <LinkByHand
        link={link}
        label={translate('listView.saved.linkOf', { name })}
        anchorEl={byHand ? moreButton.current : null}
        onClose={() => setByHand(false)}
      />
    </Stack>
  )
}
