import type { AccountColumn } from '../accountColumn'
import type { ShownColumns } from './listView'

type Column = Pick<AccountColumn<never>, 'source' | 'shown'>

/** The columns that can be shown and hidden. */
export function choosable<Each extends Column>(columns: readonly Each[]): readonly Each[] {
  return columns.filter(({ shown }) => shown !== 'always')
}

/** The names of the columns that are shown until somebody chooses. */
export function shownAtFirst(columns: readonly Column[]): readonly string[] {
  return columns.filter(({ shown }) => shown === undefined).map(({ source }) => source)
}

/** The columns of a table: those that are chosen between those that always stand first and last. One that the operator lacks is left out. */
export function shownColumns<Each extends Column>(
  columns: readonly Each[],
  chosen: ShownColumns,
): readonly Each[] {
  const sources = chosen === 'default' ? shownAtFirst(columns) : chosen
  const between = choosable(columns)
  const first = columns.findIndex(column => between.includes(column))
  const middle = sources.flatMap(source => between.filter(column => column.source === source))
  const always = columns.filter(({ shown }) => shown === 'always')
  return [...always.slice(0, first), ...middle, ...always.slice(first)]
}
