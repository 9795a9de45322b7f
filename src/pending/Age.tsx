import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { useCounted } from '../page'
import { ageOf } from './ageOf'
import { useNow } from './useNow'

interface AgeProps {
  readonly of: string
  /** Of what: of a state that goes on, or of a link that was sent once more. */
  readonly said?: 'age' | 'resent'
}

/** Since when something has been so, as it goes on. */
export function Age({ of: since, said = 'age' }: AgeProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const age = ageOf(since, useNow())
  return (
    <Box component="time" dateTime={since} sx={{ color: 'text.secondary' }}>
      {age.unit === 'now'
        ? translate(`pending.${said}.now`)
        : counted(`pending.${said}.${age.unit}`, age.count)}
    </Box>
  )
}
