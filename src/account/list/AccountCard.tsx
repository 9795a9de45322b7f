import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { Stage } from '../fields/Stage'
import { ListedAccountLink } from '../place/ListedAccountLink'

interface AccountCardProps {
  readonly kind: AccountKind
  readonly of: AccountRecord
  /** What it says beneath the name and the stage. */
  readonly children: ReactNode
}

export function AccountCard({ kind, of: account, children }: AccountCardProps) {
  return (
    <>
      <Box sx={thumbHigh}>
        <ListedAccountLink kind={kind} id={account.id}>
          {account.organizationName}
        </ListedAccountLink>
      </Box>
      <Box sx={{ my: 0.5 }}>
        <Stage of={account.stage} />
      </Box>
      <Typography component="div" variant="body2" color="textSecondary">
        {children}
      </Typography>
    </>
  )
}

/** The name is what a thumb presses. */
const thumbHigh = { '& a': { display: 'inline-block', py: 1.25, my: -1.25 } } as const
