import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { focusMain } from '../../page'
import { useOpenPanel } from '../panel/ActionPanels'
import type { AnyAction } from '../subject/subject'
import { ActionMenuItems } from './ActionMenuItems'
import { actionOrder } from './actionOrder'
import { OpenMenuContext, type Opens } from './OpenMenu'
import { useTicked } from './useTicked'

interface ActionsMenuProps {
  readonly kind: AccountKind
  /** What can be done with the rows ticked: the lifecycle actions, unless that is said. */
  readonly actions?: readonly AnyAction[]
  /** Menu items that stand before these, such as the one that adds an account. */
  readonly children?: ReactNode
}

/** The Actions menu of a list page. Its actions work on the rows ticked. */
export function ActionsMenu({ kind, actions = actionOrder, children }: ActionsMenuProps) {
  const translate = useTranslate()
  const openPanel = useOpenPanel()
  const ticked = useTicked()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const buttonId = useId()
  const noteId = useId()
  const chosen = useRef<Opens>(null)
  const close = () => setOpen(false)

  // Only once the menu has given the focus back: the panel could not keep it otherwise.
  const openChosen = () => {
    const opens = chosen.current
    chosen.current = null
    opens?.(() => (button.current ? button.current.focus() : focusMain()))
  }
  const choose = (opens: Opens) => {
    chosen.current = opens
    close()
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
        <OpenMenuContext value={{ choose, actions, noteId }}>{children}</OpenMenuContext>
        <ActionMenuItems
          kind={kind}
          actions={actions}
          tickedCount={ticked.ids.length}
          noteId={noteId}
          onChoose={action => choose(returnFocus => openPanel({ kind, action, ...ticked, returnFocus }))}
        />
      </Menu>
    </>
  )
}
