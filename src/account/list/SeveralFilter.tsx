import CheckIcon from '@mui/icons-material/Check'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useInput, useTranslate } from 'react-admin'
import { useFilterLabel } from '../../page'
import { chosenValues } from './chosenValues'
import { FilterCell } from './FilterCell'

interface SeveralFilterProps {
  readonly source: string
  readonly is?: 'several' | 'name'
  readonly choices: readonly { readonly id: string; readonly name: string }[]
}

/** A filter that takes several values. It stays one line high, whatever is chosen: react-admin's own grows with each. */
export function SeveralFilter({ source, is = 'several', choices }: SeveralFilterProps) {
  const translate = useTranslate()
  const label = useFilterLabel()(source)
  const { field } = useInput({ source })
  const chosen = chosenValues(field.value)
  const names = choices
    .filter(({ id }) => chosen.includes(id))
    .map(({ name }) => translate(name, { _: name }))
  return (
    <FilterCell is={is}>
      <TextField
        select
        label={label}
        value={chosen}
        onChange={event => field.onChange(event.target.value)}
        slotProps={{
          select: {
            multiple: true,
            displayEmpty: true,
            renderValue: () => (names.length > 0 ? <InShort names={names} /> : translate('page.any')),
          },
          inputLabel: { shrink: true },
        }}
      >
        {choices.map(({ id, name }) => (
          <MenuItem key={id} value={id} sx={{ pl: 1 }}>
            <CheckIcon
              fontSize="small"
              sx={{ mr: 1, visibility: chosen.includes(id) ? 'visible' : 'hidden' }}
            />
            {translate(name, { _: name })}
          </MenuItem>
        ))}
      </TextField>
    </FilterCell>
  )
}

/** The first, and how many more. */
function InShort({ names }: { readonly names: readonly string[] }) {
  const [first, ...more] = names
  return (
    <>
      <span aria-hidden style={{ display: 'flex', gap: 4 }}>
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{first}</span>
        {more.length > 0 && <span>+{more.length}</span>}
      </span>
      <span style={visuallyHidden}>{names.join(', ')}</span>
    </>
  )
}
