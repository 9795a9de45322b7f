import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { LinkBase, useCreatePath, useTranslate } from 'react-admin'
import { type AccountRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useCounted } from '../page'

interface ArrivalNoticeProps {
  readonly kind: AccountKind
  readonly first: AccountRecord
  readonly count: number
}

/** Says who has left Pending for its list, and leads there. */
export function ArrivalNotice({ kind, first, count }: ArrivalNoticeProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const createPath = useCreatePath()
  const resource = resourceOf[kind]
  const list = translate(`account.list.name.${resource}`)
  const to =
    count === 1
      ? createPath({ resource, type: 'show', id: first.id })
      : createPath({ resource, type: 'list' })
  return (
    <Alert
      role="status"
      severity="success"
      variant="outlined"
      sx={{ bgcolor: 'background.paper', alignItems: 'center' }}
      action={
        <Button color="inherit" size="small" component={LinkBase} to={to}>
          {translate('pending.arrived.open')}
        </Button>
      }
    >
      {count === 1
        ? translate('pending.arrived.one', { name: first.organizationName, list })
        : counted('pending.arrived.many', count, { list })}
    </Alert>
  )
}
