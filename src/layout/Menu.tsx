import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { MenuGroup } from './MenuGroup'
import { MenuLink } from './MenuLink'
import { useMenuGroups } from './useMenuGroups'

interface MenuProps {
  readonly onChoose?: () => void
}

/** The operator's pages, under the tasks they belong to. Groups stand open. */
export function Menu({ onChoose }: MenuProps) {
  const translate = useTranslate()
  const groups = useMenuGroups()
  return (
    <Box component="nav" aria-label={translate('layout.mainMenu')} sx={{ p: 1 }}>
      {groups.map(({ name, pages }) => (
        <MenuGroup key={name ?? pages.join()} title={name && translate(`layout.menu.${name}`)}>
          {pages.map(page => (
            <MenuLink key={page} page={page} {...(onChoose && { onChoose })} />
          ))}
        </MenuGroup>
      ))}
    </Box>
  )
}
