import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Name } from './Name'
import { TabTitle } from './TabTitle'

interface PageHeadingProps {
  readonly title: string
  /** What belongs to the title: a count, a stage. */
  readonly aside?: ReactNode
  /** What one can do here. */
  readonly children?: ReactNode
}

/** The page's one `h1`, which also names the browser's tab. */
export function PageHeading({ title, aside, children }: PageHeadingProps) {
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2, minHeight: 40 }}>
      <TabTitle>{title}</TabTitle>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ alignItems: { sm: 'center' }, flexWrap: { sm: 'wrap' }, columnGap: 1.5, minWidth: 0 }}
      >
        <Typography variant="h1">
          <Name of={title} />
        </Typography>
        {aside}
      </Stack>
      <Stack direction="row" sx={{ ml: 'auto', gap: 1, flexShrink: 0 }}>
        {children}
      </Stack>
    </Stack>
  )
}
