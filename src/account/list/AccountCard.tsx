import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { AccountLink } from '../fields/AccountLink'
import { Stage } from '../fields/Stage'

interface AccountCardProps {
  readonly kind: AccountKind
  readonly of: AccountRecord
  /** What it says beneath the name and the stage. */
  readonly children: ReactNode
}

export function AccountCard({ kind, of: account, children }: AccountCardProps) {
  return (
    <>
      <AccountLink kind={kind} id={account.id}>
        {account.organizationName}
      </AccountLink>
      <Box sx={{ my: 0.5 }}>
        <Stage of={account.stage} />
      </Box>
      <Typography component="div" variant="body2" color="textSecondary">
        {children}
      </Typography>
    </>
  )
}
