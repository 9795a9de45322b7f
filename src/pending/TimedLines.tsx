import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Moment } from '../account'

interface TimedLinesProps {
  readonly lines: readonly { readonly at: string; readonly text: string }[]
  /** Where the texts are not in the reader's language. */
  readonly lang?: string
}

/** What happened, each with its moment. */
export function TimedLines({ lines, lang }: TimedLinesProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {lines.map(({ at, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one moment may say the same.
        <li key={`${at} ${index}`}>
          <Typography lang={lang} sx={{ overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <Moment of={at} />
          </Typography>
        </li>
      ))}
    </Box>
  )
}
