import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import type { Account, BulkPlan } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { useCounted } from '../../page'
import { type DayRange, extendedUntil, opensFrom } from './extendedUntil'

/** The new day, which follows from the rules and is not chosen; beneath it, from when on what cannot be extended yet can be. */
export function ExtendTrialForm({ plan }: { readonly plan: BulkPlan<Account> }) {
  const translate = useTranslate()
  const { explain, inWords } = useSentences()
  const counted = useCounted()
  const { session, actor } = useSignedIn()
  const until = extendedUntil(plan, { actor, edition: session.policy, today: session.today })
  const opens = opensFrom(plan)
  const [only, ...others] = plan.refused
  const helperText =
    only && others.length === 0 && plan.eligible.length === 0
      ? explain(only.refusal)
      : opens && counted('actions.extend.not_open', opens.trials, { opensOn: inWords(opens.first) })

  const inRange = ({ first, last }: DayRange) =>
    first === last
      ? inWords(first)
      : translate('actions.extend.range', { first: inWords(first), last: inWords(last) })
  return (
    <TextField
      fullWidth
      label={translate('actions.field.expiresOn')}
      value={until ? inRange(until) : translate('actions.value.none')}
      helperText={helperText}
      slotProps={{
        input: { readOnly: true, sx: { bgcolor: 'action.hover' } },
        formHelperText: { sx: { fontSize: 'body2.fontSize' } },
      }}
    />
  )
}
