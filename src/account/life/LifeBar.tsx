import Box from '@mui/material/Box'
import { StretchOfBar } from './StretchOfBar'
import type { Stretch } from './stretches'

/** An account's life as a bar, for the eye alone: the same stands beneath it in words. */
export function LifeBar({ of: stretches }: { readonly of: readonly Stretch[] }) {
  return (
    <Box aria-hidden sx={[bar, { gridTemplateColumns: columnsOf(stretches) }]}>
      {stretches.map((stretch, index) => (
        <StretchOfBar
          key={stretch.is}
          of={stretch}
          isFirst={index === 0}
          isLast={index === stretches.length - 1}
        />
      ))}
    </Box>
  )
}

/** Each stretch as wide as its room, and not narrower than the word and the day beneath it, in whatever language. */
function columnsOf(stretches: readonly Stretch[]): string {
  const all = stretches.reduce((sum, { room }) => sum + room, 0)
  return stretches.map(({ room }) => `minmax(min-content, ${(100 * room) / all}fr)`).join(' ')
}

/** Above it stands today's mark. Words for which there is no room even so do not make the page wider. */
const bar = {
  display: 'grid',
  columnGap: '3px',
  pt: 4.75,
  pb: 2.5,
  px: '3px',
  mx: '-3px',
  overflow: 'hidden',
} as const
