import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { LinkBase, useLocale, useTranslate } from 'react-admin'
import { useRowsPath } from '../account'
import type { Series } from './figure'
import type { Pressed } from './useBarPress'

interface PressedCategoryProps {
  readonly name: string
  readonly stack: readonly Series[]
  readonly pressed: Pressed
  readonly onClose: () => void
}

/** What is counted in a category of a chart, each number a link that can be hit however small its bar is. */
export function PressedCategory({ name, stack, pressed: { category, at }, onClose }: PressedCategoryProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const pathOf = useRowsPath()
  return (
    <Menu
      open
      onClose={onClose}
      anchorReference="anchorPosition"
      anchorPosition={at}
      slotProps={{ list: { 'aria-label': name } }}
    >
      <ListSubheader role="presentation" sx={{ lineHeight: '32px' }}>
        {name}
      </ListSubheader>
      {stack.map(({ name, rows }) => {
        const { [category]: counted } = rows
        if (!counted?.total) return null
        const count = counted.total.toLocaleString(locale)
        return (
          <MenuItem key={name} component={LinkBase} to={pathOf(counted)}>
            {translate('dashboard.named', { name, count })}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
