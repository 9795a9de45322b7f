import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { ListedAccountLink } from '../place/ListedAccountLink'
import type { AccountColumn } from './accountColumn'

/** The name of an account, which leads to its page: the first column of a table of accounts. */
export function nameColumn(kind: AccountKind): AccountColumn<AccountRecord> {
  return {
    source: 'organizationName',
    shown: 'always',
    render: ({ id, organizationName }) => (
      <ListedAccountLink kind={kind} id={id}>
        {organizationName}
      </ListedAccountLink>
    ),
  }
}
