import Box from '@mui/material/Box'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { type AccountListName, listsOf } from './accountLists'
import { ListTab } from './ListTab'

interface ListTabsProps {
  readonly kind: AccountKind
  /** The one that is open. */
  readonly open: AccountListName
}

/** The two lists of a page. Each has its own address, so that they are links. */
export const ListTabs = memo(function ListTabs({ kind, open }: ListTabsProps) {
  const translate = useTranslate()
  return (
    <Box
      component="nav"
      aria-label={translate(`account.list.tabs.${kind}`)}
      sx={{ borderBottom: 1, borderColor: 'divider', flexShrink: 0, overflowX: 'auto' }}
    >
      <Box component="ul" sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0, gap: { sm: 1 } }}>
        {listsOf(kind).map(list => (
          <li key={list}>
            <ListTab list={list} isOpen={list === open} />
          </li>
        ))}
      </Box>
    </Box>
  )
})
