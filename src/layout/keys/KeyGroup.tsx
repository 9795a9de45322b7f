import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, useId } from 'react'
import { useTranslate } from 'react-admin'

interface KeyGroupProps {
  readonly title: string
  readonly keys: readonly KeyInWords[]
}

interface KeyInWords {
  readonly does: string
  readonly keys: readonly string[]
  /** One after the other, one or the other, or both at once. */
  readonly joined: 'sequence' | 'either' | 'together'
}

/** The keys of one place. */
export function KeyGroup({ title, keys }: KeyGroupProps) {
  const titleId = useId()
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mb: 2.5 }}>
      <Typography id={titleId} component="h3" variant="h2">
        {title}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {keys.map(({ does, keys, joined }) => (
          <Box
            key={does}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2,
              py: 0.75,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Box component="dt" sx={{ flex: '1 1 180px' }}>
              {does}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <Pressed keys={keys} joined={joined} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Pressed({ keys, joined }: Pick<KeyInWords, 'keys' | 'joined'>) {
  const translate = useTranslate()
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ` ${translate(`layout.keys.joined.${joined}`)} `}
      <Box
        component="kbd"
        sx={{
          display: 'inline-block',
          minWidth: 24,
          px: 0.75,
          border: 1,
          borderColor: 'text.secondary',
          borderRadius: 1,
          textAlign: 'center',
          fontFamily: 'inherit',
          fontWeight: 600,
        }}
      >
        {translate(`layout.keys.key.${key}`, { _: key })}
      </Box>
    </Fragment>
  ))
}
