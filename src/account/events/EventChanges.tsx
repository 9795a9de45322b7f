import Box from '@mui/material/Box'
import { useTranslate, useTranslateLabel } from 'react-admin'
import { type EventRecord, resourceOf } from '#contract'
import { ChangedValue } from './ChangedValue'

/**
 * The fields that changed, each as before → after. What no longer applies, such as the end of a trial that was converted, is left out, and
 * that nothing differed is said: somebody confirmed what was already so.
 */
export function EventChanges({ of: { accountKind, before, after } }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const label = useTranslateLabel()
  const changes = Object.entries(after ?? {}).filter(
    ([field, value]) => field !== 'revision' && value !== null,
  )
  if (after && Object.keys(after).every(field => field === 'revision')) return translate('activity.asItWas')
  if (changes.length === 0) return null
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3 }}
    >
      {changes.map(([field, value]) => (
        <li key={field}>
          {`${String(label({ resource: resourceOf[accountKind], source: field }))}: `}
          {hasValue(before?.[field]) && (
            <>
              <ChangedValue field={field} value={before?.[field]} />
              {' → '}
            </>
          )}
          <ChangedValue field={field} value={value} />
        </li>
      ))}
    </Box>
  )
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined
}
