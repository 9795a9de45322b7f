import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { Change } from './changesOf'
import { useChangeInWords } from './useChangeInWords'

/** What changes on one account, a line each: the old value, an arrow, the new one. */
export function ChangeLines({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate()
  const inWords = useChangeInWords()
  if (changes.length === 0) {
    return <Typography variant="body2">{translate('actions.preview.nothing_differs')}</Typography>
  }
  return changes.map(change => {
    const { fact, from, to } = inWords(change)
    return (
      <Typography key={change.fact} variant="body2">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {fact}:{' '}
        </Box>
        {from && `${from} → `}
        <Box component="strong" sx={{ fontWeight: 600 }}>
          {to}
        </Box>
      </Typography>
    )
  })
}
