import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import type { ReactNode } from 'react'
import { useNarrowScreen } from './useNarrowScreen'

interface ToolButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly disabled?: boolean
  readonly onClick: () => void
}

/** What can be done with a list, as an icon alone where there is no room for words. */
export function ToolButton({ label, icon, ...button }: ToolButtonProps) {
  const narrow = useNarrowScreen()
  return narrow ? (
    <IconButton color="primary" size="large" aria-label={label} title={label} {...button}>
      {icon}
    </IconButton>
  ) : (
    <Button size="small" startIcon={icon} {...button}>
      {label}
    </Button>
  )
}
