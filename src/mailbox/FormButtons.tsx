import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useStore, useTranslate } from 'react-admin'

const forms = ['html', 'text'] as const
export type MailForm = (typeof forms)[number]

/** In which form mails are shown: the one that was looked at last. */
export function useMailForm() {
  return useStore<MailForm>('mailbox.form', 'html')
}

/** Chooses between the two forms that every mail has. */
export function FormButtons() {
  const translate = useTranslate()
  const [form, setForm] = useMailForm()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={form}
      onChange={(_, chosen: MailForm | null) => chosen && setForm(chosen)}
      aria-label={translate('mailbox.form.label')}
    >
      {forms.map(value => (
        <ToggleButton key={value} value={value} sx={{ py: 0.5, textTransform: 'none' }}>
          {translate(`mailbox.form.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
