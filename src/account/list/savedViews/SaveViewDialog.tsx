import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../../api'
import { useClosing } from '../../../page'
import { useListAddress } from '../view/ListAddress'
import { useOwnWay } from '../view/useOwnWay'
import { DayKept } from './DayKept'
import { dayFilters, withDays } from './dayFilters'
import type { SavedViews } from './useSavedViews'
import { ViewForm } from './ViewForm'

interface SaveViewDialogProps {
  readonly saved: SavedViews
  readonly onClosed: () => void
  readonly onSaved: () => void
}

/** Asks how what is shown is to be kept: under which name, with its columns or not, and which of its days move on with today. */
export function SaveViewDialog({ saved, onClosed, onSaved }: SaveViewDialogProps) {
  const translate = useTranslate()
  const { list, view } = useListAddress()
  const { today } = useSignedIn().session
  const own = useOwnWay(list)
  const [withColumns, setWithColumns] = useState(String(view.columns) !== String(own.columns))
  const closing = useClosing(onClosed)
  const [days, setDays] = useState(() => dayFilters(view.filter, today))
  return (
    <ViewForm
      title={translate('listView.saved.saveTitle')}
      name=""
      taken={saved.views.map(({ name }) => name)}
      closing={closing}
      onSubmit={name => {
        saved.save(name, withDays(view.filter, days), withColumns)
        closing.close(onSaved)
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {translate('listView.saved.parts')}
      </Typography>
      {days.map(day => (
        <DayKept
          key={day.name}
          of={day}
          onChange={isRelative =>
            setDays(days.map(one => (one.name === day.name ? { ...one, isRelative } : one)))
          }
        />
      ))}
      <FormControlLabel
        control={<Checkbox checked={withColumns} onChange={(_, checked) => setWithColumns(checked)} />}
        label={translate('listView.saved.withColumns')}
      />
    </ViewForm>
  )
}
