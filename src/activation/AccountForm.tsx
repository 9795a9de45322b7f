import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type ActivationRecord, readVisitorStep } from '#contract'
import { useLanguage } from '../language'
import { SubmitButton } from './SubmitButton'
import { TroubleAlerts } from './TroubleAlerts'
import { fieldErrorIn, troublesIn } from './trouble'
import { type AskedAccount, keepTypedAccount, typedAccount } from './typedAccount'
import { useTakeStep } from './useTakeStep'

interface AccountFormProps {
  readonly token: string
  readonly record: ActivationRecord
  readonly asked: AskedAccount
  readonly label: string
  readonly help: string
  /** Whether an account that this tab knows is sent as it is: nothing is wrong with it. */
  readonly hidesKnown?: boolean
  readonly submit: string
  readonly sending: string
  /** What is pretended here. */
  readonly pretended: string
}

/** Asks for one work account. What was typed stays, whatever becomes of the step. */
export function AccountForm({
  token,
  record,
  asked,
  label,
  help,
  hidesKnown = false,
  submit,
  sending,
  pretended,
}: AccountFormProps) {
  const translate = useTranslate()
  const { tellFault } = useLanguage().language
  const field = useRef<HTMLInputElement>(null)
  const [account, setAccount] = useState(() => typedAccount(token, asked))
  const [isKnown] = useState(() => faultOf(asked, account) === undefined)
  const [error, setError] = useState<string>()
  const { take, isPending, failure } = useTakeStep(token, asked, {
    onRefused: cause => setError(fieldErrorIn(cause, 'account')),
  })
  /** What was told before the field had something to say: it does not stand beside it, nor come back after it. */
  const [past, setPast] = useState<{ readonly problem: unknown; readonly failure: unknown }>()
  const isPast = past !== undefined && past.problem === record.problem && past.failure === failure
  const troubles = isPending || isPast ? [] : troublesIn(record, failure?.error)

  const edit = (typed: string) => {
    setAccount(typed)
    keepTypedAccount(token, asked, typed)
    if (error !== undefined) setError(faultOf(asked, typed))
  }
  const confirm = () => {
    const fault = faultOf(asked, account)
    setError(fault)
    if (fault === undefined) return take({ account: account.trim() })
    setPast({ problem: record.problem, failure })
    field.current?.focus()
  }
  const isHidden = hidesKnown && isKnown && error === undefined
  return (
    <Stack
      component="form"
      noValidate
      sx={{ gap: 2, pt: 0.5 }}
      onSubmit={event => {
        event.preventDefault()
        confirm()
      }}
    >
      <TroubleAlerts troubles={troubles} attempt={failure?.count} />
      {!isHidden && (
        <TextField
          id={`account-${asked}`}
          type="email"
          size="medium"
          fullWidth
          label={label}
          value={account}
          onChange={event => edit(event.target.value)}
          error={error !== undefined}
          helperText={
            error === undefined ? help : translate('activation.fieldError', { error: tellFault(error) })
          }
          inputRef={field}
          slotProps={{
            // Always above the field: inside it, it would not fit on a phone.
            inputLabel: { shrink: true },
            htmlInput: {
              autoComplete: 'email',
              autoCapitalize: 'none',
              spellCheck: false,
              'aria-required': true,
            },
          }}
        />
      )}
      <SubmitButton isPending={isPending} label={submit} sending={sending} />
      {!isHidden && (
        <Typography variant="body2" color="textSecondary">
          {pretended}
        </Typography>
      )}
    </Stack>
  )
}

/** What is wrong with an account as it is typed; undefined when nothing is. */
function faultOf(asked: AskedAccount, account: string): string | undefined {
  const read = readVisitorStep(asked, { account })
  return read.ok ? undefined : read.errors['account']
}
