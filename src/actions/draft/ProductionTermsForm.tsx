import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useTranslate } from 'react-admin'
import { type Account, type AccountKind, inProduction } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { useCounted } from '../../page'
import { AddOnsInput } from './AddOnsInput'
import type { Draft, EditDraft } from './draft'
import { ExpirationDateInput } from './ExpirationDateInput'
import { offerOf } from './offerOf'
import type { Obstacle } from './readDraft'
import { SkuInput } from './SkuInput'
import { SubscriptionLevelInput } from './SubscriptionLevelInput'

interface ProductionTermsFormProps {
  readonly kind: AccountKind
  readonly action: 'convert' | 'edit'
  readonly accounts: readonly Account[]
  readonly draft: Draft
  readonly obstacle: Obstacle | undefined
  readonly onEdit: EditDraft
}

/** On what terms an account is in production: a single account's own stand there already, several keep each its own. */
export function ProductionTermsForm(props: ProductionTermsFormProps) {
  const { kind, action, accounts, draft, onEdit } = props
  const counted = useCounted()
  const [only] = accounts.length === 1 ? accounts : []
  const offer = offerOf(accounts)
  return (
    <Stack spacing={2.5}>
      {kind === 'partner' && action === 'convert' && (
        <SubscriptionLevelInput
          value={draft.subscriptionLevel ?? 'TRIAL'}
          onChange={subscriptionLevel => onEdit({ subscriptionLevel })}
        />
      )}
      {action === 'convert' && (
        <Alert severity="info">{counted(`actions.convert.billing.${kind}`, accounts.length)}</Alert>
      )}
      <TermsExpirationDate {...props} />
      {kind === 'customer' && (
        <>
          <SkuInput
            value={draft.sku ?? (only?.kind === 'customer' ? only.sku : undefined)}
            offered={offer.skus}
            canKeepOwn={!only}
            onChange={sku => onEdit({ sku })}
          />
          <AddOnsInput draft={draft} own={only?.addOns} offered={offer.addOns} onEdit={onEdit} />
        </>
      )}
    </Stack>
  )
}

function TermsExpirationDate({ action, accounts, draft, obstacle, onEdit }: ProductionTermsFormProps) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { session } = useSignedIn()
  const { today } = session
  const [first, ...others] = accounts
  const present =
    action === 'edit' && others.length > 0 ? undefined : first && expirationOf(first, action, today)
  const isFault = obstacle === 'day-missing' || obstacle === 'day-not-later'
  const later = translate('actions.terms.later_than_today', { today: inWords(today) })
  return (
    <ExpirationDateInput
      value={draft.expiresOn ?? present ?? ''}
      today={today}
      fault={isFault ? translate(`actions.obstacle.${obstacle}`) : undefined}
      helperText={`${later} ${action === 'convert' ? translate('actions.terms.a_year_unless_given') : present ? '' : translate('actions.terms.keep_own_day')}`}
      onChange={day => onEdit({ expiresOn: day === '' && present === undefined ? undefined : day })}
    />
  )
}

function expirationOf(
  account: Account,
  action: 'convert' | 'edit',
  today: Parameters<typeof inProduction>[1],
) {
  const { subscription } = action === 'convert' ? inProduction(account, today) : account
  return subscription.level === 'PRODUCTION' ? subscription.expiresOn : undefined
}
