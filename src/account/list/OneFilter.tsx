import { useInput, useTranslate } from 'react-admin'
import { ChoiceField, useFilterLabel } from '../../page'
import { choicesOf } from './choicesOf'
import { FilterCell } from './FilterCell'

interface OneFilterProps {
  readonly source: Parameters<typeof choicesOf>[0]
  readonly values: readonly string[]
}

/** A filter that takes one of a few values. */
export function OneFilter({ source, values }: OneFilterProps) {
  const translate = useTranslate()
  const label = useFilterLabel()(source)
  const { field } = useInput({ source })
  const choices = choicesOf(source, values).map(({ id, name }) => ({ id, name: translate(name) }))
  return (
    <FilterCell is="one">
      <ChoiceField
        label={label}
        value={String(field.value ?? '')}
        choices={choices}
        onChange={field.onChange}
      />
    </FilterCell>
  )
}
