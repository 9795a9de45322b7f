import CheckIcon from '@mui/icons-material/Check'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from 'react-admin'
import { usePartnerAppDataProvider, useSignedIn } from '../../api'
import { Name } from '../../page'
import { operatorsByKind } from '../../signIn'
import { useFailureInWords } from '../useDemoCommand'

interface OperatorsMenuProps {
  /** The button at which it opens; null while it is closed. */
  readonly anchor: HTMLElement | null
  readonly onChoose: (operatorId: string) => void
  readonly onClose: () => void
}

/** Who one can be instead, grouped as at the sign-in. */
export function OperatorsMenu({ anchor, onChoose, onClose }: OperatorsMenuProps) {
  const translate = useTranslate()
  const failureInWords = useFailureInWords()
  const present = useSignedIn().actor.id
  const { operators } = usePartnerAppDataProvider()
  const { data, error, refetch } = useQuery({
    queryKey: ['operators'],
    queryFn: () => operators(),
    enabled: anchor !== null,
  })
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{
        list: { dense: true, 'aria-label': translate('demo.operators.menu') },
        paper: { sx: { width: 340, maxWidth: 'calc(100vw - 16px)' } },
      }}
    >
      {!data && !error && <MenuItem aria-disabled>{translate('demo.operators.loading')}</MenuItem>}
      {!data && error && (
        <MenuItem onClick={() => void refetch()} sx={{ whiteSpace: 'normal' }}>
          {translate('demo.operators.notLoaded', { reason: failureInWords(error) })}
        </MenuItem>
      )}
      {operatorsByKind(data ?? []).flatMap(({ kind, operators }) => [
        <ListSubheader key={kind} role="none" sx={{ lineHeight: '28px', bgcolor: 'background.paper' }}>
          {translate(`signIn.groups.${kind}`)}
        </ListSubheader>,
        ...operators.map(({ id, name, organization: { organizationName } }) => (
          <MenuItem
            key={id}
            role="menuitemradio"
            aria-checked={id === present}
            selected={id === present}
            onClick={() => (id === present ? onClose() : onChoose(id))}
          >
            <ListItemIcon>{id === present && <CheckIcon fontSize="small" color="primary" />}</ListItemIcon>
            <ListItemText
              primary={name}
              secondary={
                <>
                  {`${id} · `}
                  <Name of={organizationName} />
                </>
              }
              slotProps={{ primary: { noWrap: true, sx: { fontWeight: 600 } }, secondary: { noWrap: true } }}
            />
          </MenuItem>
        )),
      ])}
    </Menu>
  )
}
