import Box from '@mui/material/Box'
import { useTranslate, useTranslateLabel } from 'react-admin'
import { changesIn, type EventRecord, resourceOf } from '#contract'
import { ChangeInWords } from './ChangeInWords'

/** What changed, field by field; that nothing differed is said too: somebody confirmed what was already so. */
export function EventChanges({ of: event }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const label = useTranslateLabel()
  const changes = changesIn(event)
  if (event.after && changes.length === 0) return translate('activity.asItWas')
  if (changes.length === 0) return null
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3 }}
    >
      {changes.map(change => (
        <li key={change.field}>
          {`${String(label({ resource: resourceOf[event.accountKind], source: change.field }))}: `}
          <ChangeInWords of={change} />
        </li>
      ))}
    </Box>
  )
}
