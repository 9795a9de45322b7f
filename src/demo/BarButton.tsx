import Button, { type ButtonProps } from '@mui/material/Button'

type BarButtonProps = Omit<ButtonProps, 'disabled' | 'aria-disabled'> & {
  /** It does nothing for now, but keeps the focus. */
  readonly idle?: boolean
}

/** A button of the bar, in the bar's own colour. */
export function BarButton({ idle = false, onClick, sx, ...button }: BarButtonProps) {
  return (
    <Button
      size="small"
      variant="outlined"
      color="inherit"
      {...(idle ? { 'aria-disabled': true } : onClick && { onClick })}
      {...button}
      sx={{
        minWidth: 24,
        flexShrink: 0,
        px: { xs: 0.5, sm: 1.25 },
        py: 0.25,
        lineHeight: '22px',
        borderColor: 'color-mix(in srgb, currentColor 45%, transparent)',
        '&.MuiButton-contained': { bgcolor: 'var(--demo-ink)', color: 'var(--demo-paper)' },
        ...(idle && { opacity: 0.75, cursor: 'default', borderStyle: 'dashed' }),
        ...sx,
      }}
    />
  )
}
