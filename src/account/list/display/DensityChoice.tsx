import Stack from '@mui/material/Stack'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Choices, densities } from '#contract'
import { usePreferences } from '../../../api'

/** How close the rows of all tables stand. */
export function DensityChoice() {
  const translate = useTranslate()
  const labelId = useId()
  const { choices, choose: prefer } = usePreferences()
  const choose = (density: Choices['density'] | null) => {
    if (density) prefer(() => ({ density }))
  }
  return (
    <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1, px: 1 }}>
      <Typography id={labelId} variant="body2" sx={{ fontWeight: 600 }}>
        {translate('listView.density.label')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={labelId}
        value={choices.density}
        // Named by the group's own values.
        onChange={(_, density: Choices['density'] | null) => choose(density)}
      >
        {densities.map(density => (
          <ToggleButton
            key={density}
            value={density}
            sx={{ px: 1.5, py: 0.5, textTransform: 'none', color: 'text.secondary' }}
          >
            {translate(`listView.density.${density}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  )
}
