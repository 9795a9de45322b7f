import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { AccountLink } from '../fields/AccountLink'
import { Stage } from '../fields/Stage'
import { SelectAccount } from './SelectAccount'

interface AccountCardsProps {
  readonly kind: AccountKind
  /** What a card says beneath the name and the stage. */
  readonly children: ReactNode
}

/** Accounts as cards, for a screen too narrow for a table. */
export function AccountCards({ kind, children }: AccountCardsProps) {
  const translate = useTranslate()
  const { data, isPending, selectedIds, onToggleItem } = useListContext<AccountRecord>()
  if (isPending) return <Skeleton variant="rectangular" height={320} />
  return (
    <Box
      component="ul"
      aria-label={translate(`account.list.table.${kind}`)}
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
              onToggle={onToggleItem}
            />
          </div>
          <Box sx={{ flex: 1, minWidth: 0, pt: 1 }}>
            <AccountLink kind={kind} id={account.id}>
              {account.organizationName}
            </AccountLink>
            <Box sx={{ my: 0.5 }}>
              <Stage of={account.stage} />
            </Box>
            <Typography component="div" variant="body2" color="textSecondary">
              <RecordContextProvider value={account}>{children}</RecordContextProvider>
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
