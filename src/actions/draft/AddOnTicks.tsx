import { nameOf, useCatalog } from '../../api'
import { Tick } from './Tick'

interface AddOnTicksProps {
  readonly chosen: readonly string[]
  readonly offered: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The add-ons that can be chosen, each of which can be ticked. */
export function AddOnTicks({ chosen, offered, onChange }: AddOnTicksProps) {
  const { addOns } = useCatalog()
  return offered.map(slug => (
    <Tick
      key={slug}
      label={nameOf(addOns, slug)}
      checked={chosen.includes(slug)}
      onChange={ticked => onChange(ticked ? [...chosen, slug] : chosen.filter(one => one !== slug))}
    />
  ))
}
