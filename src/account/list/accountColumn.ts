import type { DataTableColumnProps } from 'react-admin'
import type { AccountRecord } from '#contract'

/** A column of an account table: react-admin's, always with the field that it shows. */
export type AccountColumn<Account extends AccountRecord> = DataTableColumnProps<Account> & {
  readonly source: string
  /** It is there for whoever asks for it. */
  readonly onDemand?: boolean
}

/** The fields of the columns that are hidden until somebody asks for them. */
export function hiddenAtFirst(columns: readonly { source: string; onDemand?: boolean }[]): string[] {
  return columns.filter(({ onDemand }) => onDemand).map(({ source }) => source)
}
