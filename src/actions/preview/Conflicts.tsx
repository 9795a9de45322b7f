import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { Account } from '#lifecycle'
import type { Draft } from '../draft/draft'
import { ConflictTable } from './ConflictTable'
import { conflictsOf } from './conflictsOf'

interface ConflictsProps {
  readonly accounts: readonly Account[]
  readonly seen: ReadonlyMap<string, Account>
  readonly draft: Draft
}

/** What somebody else has changed meanwhile, beside what was typed here. */
export function Conflicts({ accounts, seen, draft }: ConflictsProps) {
  const translate = useTranslate()
  return (
    <Box role="status">
      {conflictsOf(accounts, seen).map(conflict => (
        <Alert
          key={conflict.now.id}
          severity="warning"
          sx={{ mb: 1, '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}
        >
          <AlertTitle>
            {translate('actions.conflict.heading', { name: conflict.now.organizationName })}
          </AlertTitle>
          {translate('actions.conflict.explanation')}
          <Box sx={{ overflowX: 'auto', mt: 1 }}>
            <ConflictTable {...conflict} draft={draft} />
          </Box>
        </Alert>
      ))}
    </Box>
  )
}
