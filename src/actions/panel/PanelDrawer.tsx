import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useCallback, useEffect, useId, useRef } from 'react'
import { useTranslate } from 'react-admin'

interface PanelDrawerProps {
  readonly open: boolean
  readonly title: string
  /** What the panel shows; when that goes, and the focus with it, the heading has it again. */
  readonly step: string
  readonly subtitle: ReactNode
  readonly onClose: () => void
  readonly onClosed: () => void
  readonly children: ReactNode
}

/** The panel at the right, the whole screen on a phone. Opening it puts the focus on its heading. */
export function PanelDrawer({ open, title, step, subtitle, onClose, onClosed, children }: PanelDrawerProps) {
  const translate = useTranslate()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const focusOnOpening = useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element
    element?.focus()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what takes the focus away.
  useEffect(() => {
    const { activeElement } = document
    const dialog = heading.current?.closest('[role=dialog]')
    // Without the heading the drawer itself would have it, and a screen reader would read out all of it.
    if (activeElement === dialog || !dialog?.contains(activeElement)) heading.current?.focus()
  }, [step])

  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      // Opened from a menu that is gone by then, it could not find its way back: whoever opened it says where the focus goes.
      disableRestoreFocus
      slotProps={{
        transition: { onExited: onClosed },
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': headingId,
          // What is left of the window while a keyboard is on the screen.
          sx: { width: { xs: '100%', sm: 600 }, maxWidth: '100%', height: '100dvh' },
        },
      }}
    >
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'start', gap: 2, px: { xs: 2, sm: 3 }, pt: 2, pb: 1.5 }}
      >
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography
            id={headingId}
            component="h2"
            variant="h1"
            tabIndex={-1}
            ref={focusOnOpening}
            sx={{ outline: 'none' }}
          >
            {title}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {subtitle}
          </Typography>
        </Box>
        <IconButton onClick={onClose} aria-label={translate('actions.panel.close')} edge="end">
          <CloseIcon />
        </IconButton>
      </Box>
      {children}
    </Drawer>
  )
}
