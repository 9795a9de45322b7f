import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useTranslateLabel } from 'react-admin'

interface CardLineProps {
  /** The field, which gives the line its name. */
  readonly source: string
  readonly children: ReactNode
}

export function CardLine({ source, children }: CardLineProps) {
  const label = useTranslateLabel()
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary', display: 'flex', gap: 1, minWidth: 0 }}>
      <Box component="span" sx={{ flexShrink: 0, py: 0.25 }}>
        {label({ resource: 'pending', source })}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, py: 0.25, color: 'text.primary' }}>{children}</Box>
    </Box>
  )
}
