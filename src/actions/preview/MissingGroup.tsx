import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { AccountGroup } from './AccountGroup'

interface MissingGroupProps {
  readonly ids: readonly string[]
  readonly expanded: boolean
}

/** What was ticked and is not there any more, or not to be seen: the two look alike. */
export function MissingGroup({ ids, expanded }: MissingGroupProps) {
  const translate = useTranslate()
  if (ids.length === 0) return null
  return (
    <AccountGroup
      tone="refused"
      heading={translate('actions.reason.not-found')}
      rows={ids.map(id => ({ id }))}
      expanded={expanded}
      nameOf={({ id }) => id}
      ownerOf={() => undefined}
    >
      {() => <Typography variant="body2">{translate('actions.reason_in_full.not-found')}</Typography>}
    </AccountGroup>
  )
}
