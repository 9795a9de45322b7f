import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import TextField from '@mui/material/TextField'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { preferenceLimits } from '#contract'
import { type Closing, TitledDialog } from '../../../page'

interface ViewFormProps {
  readonly title: string
  readonly name: string
  /** The names that other views have. */
  readonly taken: readonly string[]
  readonly closing: Closing
  readonly onSubmit: (name: string) => void
  /** What is asked besides the name. */
  readonly children?: ReactNode
}

/** Asks what a view is called. */
export function ViewForm({ title, name: before, taken, closing, onSubmit, children }: ViewFormProps) {
  const translate = useTranslate()
  const [typed, setTyped] = useState(before)
  const [isTried, setTried] = useState(false)
  const name = typed.trim()
  const fault = faultOf(name, taken)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!fault) onSubmit(name)
  }
  const said = fault && (isTried || fault === 'taken') ? translate(`listView.saved.name.${fault}`) : undefined
  return (
    <TitledDialog title={title} closing={closing}>
      <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            autoFocus
            required
            fullWidth
            label={translate('listView.saved.name.label')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            error={said !== undefined}
            helperText={said}
            slotProps={{ htmlInput: { maxLength: preferenceLimits.name } }}
            sx={{ mt: 1 }}
          />
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => closing.close()}>{translate('listView.saved.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('listView.saved.apply')}
          </Button>
        </DialogActions>
      </form>
    </TitledDialog>
  )
}

function faultOf(name: string, taken: readonly string[]): 'missing' | 'taken' | undefined {
  if (name === '') return 'missing'
  return taken.includes(name) ? 'taken' : undefined
}
