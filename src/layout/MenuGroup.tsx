import Box from '@mui/material/Box'
import List from '@mui/material/List'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

interface MenuGroupProps {
  /** The task that the pages belong to, where there is one. */
  readonly title?: string | undefined
  readonly children: ReactNode
}

export function MenuGroup({ title, children }: MenuGroupProps) {
  const id = useId()
  return (
    <Box sx={{ mb: 1 }}>
      {title && (
        <Typography
          id={id}
          variant="caption"
          color="textSecondary"
          sx={{ display: 'block', px: 2, pt: 1, fontWeight: 600 }}
        >
          {title}
        </Typography>
      )}
      <List dense disablePadding sx={{ py: 0.5 }} {...(title && { 'aria-labelledby': id })}>
        {children}
      </List>
    </Box>
  )
}
