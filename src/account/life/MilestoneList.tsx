import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

interface MilestoneListProps {
  readonly title: string
  readonly children: ReactNode
  /** What stands beneath the list. */
  readonly footer?: ReactNode
}

/** Milestones in the order of their days, under their heading. */
export function MilestoneList({ title, children, footer }: MilestoneListProps) {
  const id = useId()
  return (
    <div>
      <Typography variant="subtitle2" component="h3" id={id} color="textSecondary" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ol" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
      {footer}
    </div>
  )
}
