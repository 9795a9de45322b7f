import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { ListBase, RouterProviderContext } from 'react-admin'
import { pageHeight } from '../../page'
import { AccountListBody, type AccountListParts } from './AccountListBody'
import { accountLists, type ListedRecord, listKey } from './accountLists'
import { useListKeys } from './keys'
import { ListAddress, useListAddress } from './view/ListAddress'
import { ListPages } from './view/ListPages'
import { listRouter } from './view/listRouter'
import { useAskedFilter } from './view/useAskedFilter'

/**
 * In milliseconds, how long one has to stop typing before the search is asked for: as long as a quick typist takes from key to key. What
 * was asked for before is given up, and never stands in place of what was asked for later.
 */
const pauseInTyping = 120

interface AccountListProps<Account extends ListedRecord> extends AccountListParts<Account> {
  /** In how many milliseconds the rows are to be asked for again; never, unless that is said. */
  readonly nextLook?: (rows: readonly Account[]) => number | false
  /** What follows the list without being seen. */
  readonly children?: ReactNode
}

/** One of the lists of accounts, on its page, as its address says. */
export function AccountList<Account extends ListedRecord>(props: AccountListProps<Account>) {
  return (
    <ListAddress list={props.list}>
      <RouterProviderContext value={listRouter}>
        <ListAtAddress {...props} />
      </RouterProviderContext>
    </ListAddress>
  )
}

/** On a large screen it fills the window, and the table scrolls within. */
function ListAtAddress<Account extends ListedRecord>({
  nextLook,
  children,
  ...parts
}: AccountListProps<Account>) {
  const { resource, sort } = accountLists[parts.list]
  const keys = useListKeys()
  const { unreadable } = useListAddress()
  return (
    <ListBase<Account>
      resource={resource}
      filter={useAskedFilter()}
      sort={sort}
      storeKey={listKey(parts.list)}
      debounce={pauseInTyping}
      queryOptions={{
        // The states of the list are shown in its place, so that no notice has to repeat them.
        onError: () => undefined,
        // What it does not ask for is not asked for: no row, and no number of rows.
        enabled: unreadable === undefined,
        ...(nextLook && { refetchInterval: ({ state }) => nextLook(state.data?.data ?? []) }),
      }}
    >
      <ListPages>
        <Box
          {...keys}
          sx={{
            display: 'flex',
            flexDirection: 'column',
            gap: 1.5,
            height: { md: pageHeight },
            minHeight: { md: 440 },
            // What has the focus is not beneath the bar that sticks to the bottom while rows are ticked.
            '& > :not(section) :is(a, button, input, [role=combobox])': {
              scrollMarginBottom: { xs: 248, md: 0 },
            },
          }}
        >
          <AccountListBody {...parts} />
        </Box>
        {children}
      </ListPages>
    </ListBase>
  )
}
