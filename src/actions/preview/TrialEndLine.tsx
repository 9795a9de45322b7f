import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { isPending, type Subject } from '../subject/subject'
import { trialEndOf } from './trialEndOf'

/** What becomes of an account by itself when its trial ends. Nothing for an account without a running trial. */
export function TrialEndLine({ account }: { readonly account: Subject }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { session } = useSignedIn()
  const end = isPending(account) ? undefined : trialEndOf(account, session.policy, session.today)
  if (!end) return null
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate(end.upgrades ? 'actions.upgrade.upgrades' : 'actions.upgrade.ends', { on: inWords(end.on) })}
    </Typography>
  )
}
