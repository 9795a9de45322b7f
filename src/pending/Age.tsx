import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { useCounted } from '../page'
import { ageOf } from './ageOf'
import { useNow } from './useNow'

/** Since when something has been so, as it goes on. */
export function Age({ of: since }: { readonly of: string }) {
  const translate = useTranslate()
  const counted = useCounted()
  const age = ageOf(since, useNow())
  return (
    <Box component="time" dateTime={since} sx={{ color: 'text.secondary' }}>
      {age.unit === 'now' ? translate('pending.age.now') : counted(`pending.age.${age.unit}`, age.count)}
    </Box>
  )
}
