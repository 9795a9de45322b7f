import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { type ReactNode, useId, useState } from 'react'
import { useTranslate } from 'react-admin'

interface DetailsProps {
  readonly title: string
  /** What stands there before they are opened. */
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** What there is too much of for a cell: in short, and when pressed, all of it. */
export function Details({ title, summary, children }: DetailsProps) {
  const translate = useTranslate()
  const titleId = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = () => setAnchor(null)
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{
          display: 'flex',
          minWidth: 0,
          minHeight: 24,
          // Its padding lies outside, so that the words stand where others stand.
          maxWidth: 'calc(100% + 12px)',
          mx: -0.75,
          px: 0.75,
          py: 0.25,
          typography: 'body2',
          lineHeight: '20px',
          justifyContent: 'start',
          textAlign: 'start',
        }}
      >
        {summary}
        <span style={visuallyHidden}>{`, ${title}`}</span>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-labelledby': titleId,
            variant: 'outlined',
            sx: { p: 2, pt: 1, width: 460, maxWidth: '92vw' },
          },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
          <Typography id={titleId} component="h2" variant="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <IconButton size="small" edge="end" aria-label={translate('pending.close')} onClick={close}>
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
        {children}
      </Popover>
    </>
  )
}
