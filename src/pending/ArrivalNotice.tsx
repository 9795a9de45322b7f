import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { LinkBase, useCloseNotification, useCreatePath, useTranslate } from 'react-admin'
import { type AccountRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useCounted } from '../page'
import { arrivedOf } from './arrivedOf'
import { useWithin } from './useWithin'

/** How long it stays after the last one has arrived, in milliseconds: long enough to reach the link in it. */
const stays = 15_000

/** Says who has left Pending for its list, and leads there. Whoever arrives while it stands there is counted in it. */
export function ArrivalNotice({ kind }: { readonly kind: AccountKind }) {
  const translate = useTranslate()
  const counted = useCounted()
  const createPath = useCreatePath()
  const close = useCloseNotification()
  const queryClient = useQueryClient()
  const [isWithin, within] = useWithin()
  const { data: arrived = [] } = useQuery<readonly AccountRecord[]>({
    queryKey: arrivedOf(kind),
    queryFn: skipToken,
  })
  const count = arrived.length
  const [first] = arrived

  const end = () => {
    queryClient.setQueryData(arrivedOf(kind), [])
    close()
  }
  const endByItself = useEffectEvent(end)
  useEffect(() => {
    if (count > 0 && isWithin) return
    const ending = setTimeout(() => endByItself(), count > 0 ? stays : 0)
    return () => clearTimeout(ending)
  }, [count, isWithin])

  if (!first) return null
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
      icon={false}
      closeText={translate('pending.close')}
      onClose={end}
      sx={{ bgcolor: 'background.paper', boxShadow: 3, overflowWrap: 'anywhere' }}
      {...within}
    >
      {count === 1
        ? translate('pending.arrived.one', { name: first.organizationName, list })
        : counted('pending.arrived.many', count, { list })}{' '}
      <Button size="small" color="inherit" variant="outlined" component={LinkBase} to={to} onClick={end}>
        {translate('pending.arrived.open')}
      </Button>
    </Alert>
  )
}
