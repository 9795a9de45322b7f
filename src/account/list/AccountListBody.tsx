import InventoryIcon from '@mui/icons-material/Inventory2Outlined'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'

import { KeptRows, ListStates, PageHeading, StateMessage, TotalCount, useNarrowScreen } from '../../page'

import { AccountCards } from './AccountCards'
import { AccountFilterBar } from './AccountFilterBar'
import { AccountPages } from './AccountPages'
import { AccountTable } from './AccountTable'
import type { AccountColumn } from './accountColumn'
import { type AccountListName, accountLists, type ListedRecord } from './accountLists'
import { ExportTickedButton } from './ExportTickedButton'
import { ListTabs } from './ListTabs'
import { ReadyMadeViews } from './ReadyMadeViews'
import { ScrollKept } from './ScrollKept'
import { SelectionBar } from './SelectionBar'
import { SortAnnouncement } from './SortAnnouncement'
import { SavedViewsButton } from './savedViews/SavedViewsButton'
import { useListAddress } from './view/ListAddress'
import { useShownColumns } from './view/useShownColumns'
import { ViewStates } from './view/ViewStates'

export interface AccountListParts<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
  /** What a card says, where a table is too wide. */
  readonly card: ReactNode
  /** Whose decision it is what becomes of those that are listed. */
  readonly whose?: ReactNode
  /** What can be done on this page, and with the accounts that are ticked. */
  readonly actions: ReactNode
  readonly bulkActions: ReactNode
  /** What can be done about there being none. */
  readonly whenEmpty?: ReactNode
}

export function AccountListBody<Account extends ListedRecord>(parts: AccountListParts<Account>) {
  const { list, columns, card, whose, actions, bulkActions, whenEmpty } = parts
  const translate = useTranslate()
  const narrow = useNarrowScreen()
  const shown = useShownColumns(columns)
  const { unreadable } = useListAddress()
  const { kind, resource } = accountLists[list]
  const empty = (
    <StateMessage
      icon={InventoryIcon}
      title={translate(`account.list.empty.${list}`)}
      text={translate(`account.list.emptyText.${resource === 'pending' ? 'pending' : 'finished'}`)}
    >
      {whenEmpty}
    </StateMessage>
  )
  return (
    <>
      <PageHeading
        title={translate(`account.list.name.${list}`)}
        aside={
          <Stack direction="row" sx={{ columnGap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
            <TotalCount message={`account.list.count.${list}`} isAsked={unreadable === undefined} />
            {whose}
          </Stack>
        }
      >
        {actions}
      </PageHeading>
      <SortAnnouncement columns={columns} />
      <ListTabs kind={kind} open={list} />
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexShrink: 0 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <ReadyMadeViews list={list} />
        </Box>
        <SavedViewsButton columns={columns} />
      </Stack>
      <AccountFilterBar list={list} columns={columns} />
      <ScrollKept>
        <ViewStates>
          <ListStates empty={empty} noResults={translate('account.list.noResults')}>
            <KeptRows>
              {narrow ? (
                <AccountCards list={list}>{card}</AccountCards>
              ) : (
                <AccountTable list={list} columns={shown} />
              )}
            </KeptRows>
            <AccountPages />
          </ListStates>
        </ViewStates>
      </ScrollKept>
      <SelectionBar>
        {bulkActions}
        <ExportTickedButton list={list} columns={columns} />
      </SelectionBar>
    </>
  )
}
