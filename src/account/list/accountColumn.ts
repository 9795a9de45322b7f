import type { ReactNode } from 'react'
import type { SortPayload } from 'react-admin'
import type { ListedRecord } from './accountLists'

/** A column of an account table. */
export interface AccountColumn<Account extends ListedRecord> {
  /** The field that it shows, by which it is also sorted. */
  readonly source: string
  readonly render: (account: Account) => ReactNode
  /** Its heading, where that is not the field's name. */
  readonly label?: string
  readonly align?: 'right'
  readonly disableSort?: boolean
  readonly sortByOrder?: SortPayload['order']
  /** It is there for whoever asks for it, or cannot be done without. */
  readonly shown?: 'on-demand' | 'always'
}
