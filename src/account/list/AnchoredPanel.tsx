import Popover from '@mui/material/Popover'
import type { ReactNode } from 'react'

interface AnchoredPanelProps {
  readonly label: string
  /** The button that opened it. */
  readonly anchor: HTMLElement
  readonly width: number
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a button above the list opens beneath itself. */
export function AnchoredPanel({ label, anchor, width, onClose, children }: AnchoredPanelProps) {
  return (
    <Popover
      open
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': label,
          sx: { width, maxWidth: 'calc(100vw - 32px)', p: 1 },
        },
      }}
    >
      {children}
    </Popover>
  )
}
