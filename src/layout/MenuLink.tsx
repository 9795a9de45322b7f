import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import { createElement, type ElementType, memo } from 'react'
import { LinkBase, useCreatePath, useGetResourceLabel, useResourceDefinition } from 'react-admin'
import { useMatch } from 'react-router'
import type { Page } from '#lifecycle'
import { dashboard } from '../dashboard'

interface MenuLinkProps {
  readonly page: Page
  readonly onChoose?: () => void
}

export function MenuLink({ page, onChoose }: MenuLinkProps) {
  const labelOf = useGetResourceLabel()
  const definition = useResourceDefinition({ resource: page })
  const listPath = useCreatePath()({ resource: page, type: 'list' })
  // The dashboard is no resource: it stands at the root, above which nothing else lies.
  const isDashboard = page === 'dashboard'
  const { icon, to } = isDashboard ? { icon: dashboard.icon, to: '/' } : { ...definition, to: listPath }
  const here = useMatch({ path: to, end: isDashboard }) !== null
  return <Entry to={to} icon={icon} label={labelOf(page, 2)} here={here} onChoose={onChoose} />
}

interface EntryProps {
  readonly to: string
  readonly icon: ElementType | undefined
  readonly label: string
  readonly here: boolean
  readonly onChoose: (() => void) | undefined
}

/** Drawn anew when one comes or leaves, not with every step to somewhere else. */
const Entry = memo(function Entry({ to, icon, label, here, onChoose }: EntryProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={to}
        selected={here}
        aria-current={here ? 'page' : undefined}
        onClick={onChoose}
        sx={{ borderRadius: 2, py: 0.75, '&.Mui-selected': { color: 'primary.main' } }}
      >
        {icon && <ListItemIcon sx={{ minWidth: 34, color: 'inherit' }}>{createElement(icon)}</ListItemIcon>}
        <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: 600 } } }} />
      </ListItemButton>
    </ListItem>
  )
})
