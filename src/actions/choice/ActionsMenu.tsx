import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind, ActionName } from '#lifecycle'
import { useOpenPanel } from '../panel/ActionPanels'
import { ActionMenuItems } from './ActionMenuItems'
import { useTicked } from './useTicked'

interface ActionsMenuProps {
  readonly kind: AccountKind
  /** Menu items that stand before the lifecycle actions, such as the one that adds an account. */
  readonly children?: ReactNode
}

/** The Actions menu of a list page. Its lifecycle actions work on the rows ticked. */
export function ActionsMenu({ kind, children }: ActionsMenuProps) {
  const translate = useTranslate()
  const openPanel = useOpenPanel()
  const ticked = useTicked()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const buttonId = useId()
  const chosen = useRef<ActionName>(null)
  const close = () => setOpen(false)

  // Only once the menu has given the focus back: the panel could not keep it otherwise.
  const openChosen = () => {
    const action = chosen.current
    chosen.current = null
    if (action) openPanel({ kind, action, ...ticked, returnFocus: () => button.current?.focus() })
  }
  return (
    <>
      <Button
        id={buttonId}
        ref={button}
        variant="contained"
        endIcon={<ArrowDropDownIcon />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {translate('actions.menu.open')}
      </Button>
      <Menu
        open={open}
        anchorEl={() => button.current}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        variant="menu"
        transitionDuration={{ enter: 150, exit: 0 }}
        slotProps={{
          list: { 'aria-labelledby': buttonId, disabledItemsFocusable: true },
          transition: { onExited: openChosen },
        }}
      >
        {children}
        <ActionMenuItems
          kind={kind}
          tickedCount={ticked.ids.length}
          onChoose={action => {
            chosen.current = action
            close()
          }}
        />
      </Menu>
    </>
  )
}
