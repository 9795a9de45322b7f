import { useFilterLabel } from '../../page'

/** What every input of a filter is given. */
export function useFilterInput() {
  const labelOf = useFilterLabel()
  return (source: string) => ({ source, label: labelOf(source), helperText: false }) as const
}
