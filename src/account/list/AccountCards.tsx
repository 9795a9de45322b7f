import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin'
import { useCatalog } from '../../api'
import { RowsLoading, useAnswered, useIsWaiting } from '../../page'
import type { AccountListName, ListedRecord } from './accountLists'
import { SelectAccount } from './SelectAccount'
import { useRangeTicks } from './useRangeTicks'

interface AccountCardsProps {
  readonly list: AccountListName
  /** What a card says of the account in context. */
  readonly children: ReactNode
}

/** Accounts as cards, for a screen too narrow for a table. */
export function AccountCards({ list, children }: AccountCardsProps) {
  const translate = useTranslate()
  const { data, selectedIds } = useListContext<ListedRecord>()
  const tick = useRangeTicks()
  const isWaiting = useIsWaiting()
  const answered = useAnswered()
  const hasNames = useCatalog().skus.length > 0
  // The names of SKUs take more lines than what stands for them.
  if (isWaiting || !hasNames) return <RowsLoading height={112} />
  return (
    <Box
      component="ul"
      key={answered}
      aria-label={translate(`account.list.name.${list}`)}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {data?.map(account => (
        <Box
          component="li"
          key={account.id}
          sx={{
            display: 'flex',
            gap: 0.5,
            p: 1,
            pr: 2,
            borderBottom: 1,
            borderColor: 'divider',
            bgcolor: selectedIds.includes(account.id) ? 'primary.light' : 'inherit',
          }}
        >
          <div>
            <SelectAccount
              id={account.id}
              name={account.organizationName}
              checked={selectedIds.includes(account.id)}
              onToggle={tick}
            />
          </div>
          <Box sx={{ flex: 1, minWidth: 0, pt: 1 }}>
            <RecordContextProvider value={account}>{children}</RecordContextProvider>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
