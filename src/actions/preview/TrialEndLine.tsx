import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { type Account, inWords } from '#lifecycle'
import { useSignedIn } from '../../api'
import { trialEndOf } from './trialEndOf'

/** What becomes of an account by itself when its trial ends. Nothing for an account without a running trial. */
export function TrialEndLine({ account }: { readonly account: Account }) {
  const translate = useTranslate()
  const { session } = useSignedIn()
  const end = trialEndOf(account, session.policy, session.today)
  if (!end) return null
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate(end.upgrades ? 'actions.upgrade.upgrades' : 'actions.upgrade.ends', { on: inWords(end.on) })}
    </Typography>
  )
}
