import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import FormControlLabel from '@mui/material/FormControlLabel'
import Skeleton from '@mui/material/Skeleton'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useGetMany, useListContext, useTranslate } from 'react-admin'
import { useErrorInWords } from '../../api'
import { Name, TitledDialog, useClosing, useCounted } from '../../page'
import type { ListedRecord } from './accountLists'

/** More than anybody reads one by one. */
const shownAtMost = 100

interface OutOfSightDialogProps {
  /** The ids of those that are ticked and not in the rows that are shown, as of its opening. */
  readonly outOfSight: readonly string[]
  readonly onClosed: () => void
}

/** What is ticked but out of sight, by name. A tick can be taken off, and set again as long as one looks. */
export function OutOfSightDialog({ outOfSight, onClosed }: OutOfSightDialogProps) {
  const translate = useTranslate()
  const inWords = useErrorInWords()
  const counted = useCounted()
  const closing = useClosing(onClosed)
  const { resource, selectedIds, onSelect, onToggleItem } = useListContext()
  // Who is shown, and in which order, does not change under the hand.
  const [ids] = useState(() => outOfSight.slice(0, shownAtMost))
  const { data = [], isPending, error } = useGetMany<ListedRecord>(resource, { ids: [...ids] })
  const names = new Map(data.filter(Boolean).map(({ id, organizationName }) => [id, organizationName]))
  const isTicked = new Set(selectedIds)
  const left = outOfSight.filter(id => isTicked.has(id))
  const clear = () => {
    const cleared = new Set(left)
    onSelect(selectedIds.filter(id => !cleared.has(id)))
    closing.close()
  }
  return (
    <TitledDialog title={translate('account.selection.outOfSightTitle')} closing={closing} maxWidth="sm">
      <DialogContent dividers tabIndex={0}>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate('account.selection.outOfSightText')}
        </Typography>
        {error && <Alert severity="warning">{inWords(error)}</Alert>}
        {isPending && <Skeleton variant="rectangular" height={ids.length * 38} />}
        {!isPending && (
          <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ids.map(id => (
              <li key={id}>
                <FormControlLabel
                  control={<Checkbox checked={isTicked.has(id)} onChange={() => onToggleItem(id)} />}
                  label={<Name of={names.get(id) ?? translate('account.selection.outOfSightGone', { id })} />}
                  sx={{ overflowWrap: 'anywhere' }}
                />
              </li>
            ))}
          </Stack>
        )}
        {outOfSight.length > ids.length && (
          <Typography sx={{ mt: 1 }}>
            {counted('account.selection.outOfSightMore', outOfSight.length - ids.length)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        {left.length > 0 && (
          <Button onClick={clear}>{counted('account.selection.outOfSightClear', left.length)}</Button>
        )}
        <Button variant="contained" onClick={() => closing.close()}>
          {translate('account.selection.outOfSightClose')}
        </Button>
      </DialogActions>
    </TitledDialog>
  )
}
