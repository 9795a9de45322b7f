import InventoryIcon from '@mui/icons-material/Inventory2Outlined'
import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { Pagination, useListContext, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { ListStates, PageHeading, StateMessage, TotalCount, useNarrowScreen } from '../../page'
import { AccountCards } from './AccountCards'
import { AccountTable } from './AccountTable'
import type { AccountColumn } from './accountColumn'
import { FilterBar } from './FilterBar'
import { ReadyMadeViews } from './ReadyMadeViews'
import { SelectionBar } from './SelectionBar'

export interface AccountListParts<Account extends AccountRecord> {
  readonly kind: AccountKind
  /** The columns of the table, beside the name. */
  readonly columns: readonly AccountColumn<Account>[]
  /** What a card says beneath the name and the stage, where a table is too wide. */
  readonly card: ReactNode
  /** What can be done on this page, and with the accounts that are ticked. */
  readonly actions: ReactNode
  readonly bulkActions: ReactNode
}

export function AccountListBody<Account extends AccountRecord>(parts: AccountListParts<Account>) {
  const { kind, columns, card, actions, bulkActions } = parts
  const translate = useTranslate()
  const { defaultTitle } = useListContext()
  const narrow = useNarrowScreen()
  const empty = (
    <StateMessage
      icon={InventoryIcon}
      title={translate(`account.list.empty.${kind}`)}
      text={translate('account.list.emptyText')}
    />
  )
  return (
    <>
      <PageHeading title={defaultTitle ?? ''} aside={<TotalCount message={`account.list.count.${kind}`} />}>
        {actions}
      </PageHeading>
      <ReadyMadeViews kind={kind} />
      <FilterBar kind={kind} columns={columns} />
      <Paper
        variant="outlined"
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' }}
      >
        <ListStates empty={empty} noResults={translate('account.list.noResults')}>
          {narrow ? (
            <AccountCards kind={kind}>{card}</AccountCards>
          ) : (
            <AccountTable kind={kind} columns={columns} />
          )}
          <Pagination rowsPerPageOptions={[10, 25, 50, 100]} sx={{ flexShrink: 0 }} />
        </ListStates>
      </Paper>
      <SelectionBar>{bulkActions}</SelectionBar>
    </>
  )
}
