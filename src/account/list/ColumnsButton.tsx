import ShownIcon from '@mui/icons-material/CheckBox'
import HiddenIcon from '@mui/icons-material/CheckBoxOutlineBlank'
import ColumnsIcon from '@mui/icons-material/ViewWeekOutlined'
import Button from '@mui/material/Button'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useListContext, useStore, useTranslate, useTranslateLabel } from 'react-admin'
import { type AccountColumn, hiddenAtFirst } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'

interface ColumnsButtonProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/** Shows and hides columns. react-admin's own button can also reorder them, but neither by keyboard nor for a screen reader. */
export function ColumnsButton<Account extends ListedRecord>({ list, columns }: ColumnsButtonProps<Account>) {
  const translate = useTranslate()
  const label = useTranslateLabel()
  const { resource } = useListContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  // Where react-admin's table looks for what is hidden.
  const [hidden, setHidden] = useStore<string[]>(`${list}.datatable`, hiddenAtFirst(columns))
  const hideable = columns.filter(({ shown }) => shown !== 'always')
  const toggle = (source: string) =>
    setHidden(hidden.includes(source) ? hidden.filter(one => one !== source) : [...hidden, source])
  return (
    <>
      <Button
        size="small"
        startIcon={<ColumnsIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {translate('account.list.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {hideable.map(({ source }) => (
          <MenuItem
            key={source}
            dense
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(source)}
            onClick={() => toggle(source)}
          >
            <ListItemIcon>
              {hidden.includes(source) ? <HiddenIcon /> : <ShownIcon color="primary" />}
            </ListItemIcon>
            {label({ resource, source })}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
