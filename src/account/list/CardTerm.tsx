import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin'
import type { AccountRecord } from '#contract'
import { Day } from '../fields/Day'

/** Until when an account has access, and what happens then. */
export function CardTerm({ of: account }: { readonly of: AccountRecord }) {
  const translate = useTranslate()
  const label = useTranslateLabel()
  const resource = useResourceContext() ?? ''
  const isTrial = account.subscriptionLevel === 'TRIAL'
  return (
    <div>
      {label({ resource, source: isTrial ? 'trialEndsOn' : 'expiresOn' })}{' '}
      <Day of={isTrial ? account.trialEndsOn : account.expiresOn} distance />
      {account.automaticUpgrade && ` · ${translate(`account.upgrade.${account.automaticUpgrade}`)}`}
    </div>
  )
}
