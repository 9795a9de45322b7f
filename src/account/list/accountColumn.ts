import type { DataTableColumnProps } from 'react-admin'
import type { ListedRecord } from './accountLists'

/** A column of an account table: react-admin's, always with the field that it shows. */
export type AccountColumn<Account extends ListedRecord> = DataTableColumnProps<Account> & {
  readonly source: string
  /** It is there for whoever asks for it, or cannot be done without. */
  readonly shown?: 'on-demand' | 'always'
}

/** The fields of the columns that are hidden until somebody asks for them. */
export function hiddenAtFirst(columns: readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]): string[] {
  return columns.filter(({ shown }) => shown === 'on-demand').map(({ source }) => source)
}
