import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { LinkBase, useLocaleState, useTranslate } from 'react-admin'
import type { AccountListName } from './accountLists'
import { useArrivalsFollowed } from './useArrivalsFollowed'
import { useListPath } from './useListPath'
import { useListTotal } from './useListTotal'

interface ListTabProps {
  readonly list: AccountListName
  readonly isOpen: boolean
}

/** One of a page's lists, and how many accounts stand in it, whatever is searched or filtered. */
export function ListTab({ list, isOpen }: ListTabProps) {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  const path = useListPath()(list)
  const total = useListTotal(list, isOpen)
  useArrivalsFollowed(list, total)
  return (
    <ButtonBase
      component={LinkBase}
      to={path}
      aria-current={isOpen ? 'page' : undefined}
      sx={{
        px: { xs: 1, sm: 1.5 },
        py: 1,
        gap: { xs: 0.5, sm: 1 },
        typography: { xs: 'body2', sm: 'body1' },
        lineHeight: { xs: '20px', sm: '22px' },
        whiteSpace: 'nowrap',
        fontWeight: 600,
        borderBottom: 2,
        borderColor: isOpen ? 'primary.main' : 'transparent',
        color: isOpen ? 'primary.main' : 'text.secondary',
        '&:hover': { color: 'primary.main' },
      }}
    >
      {`${translate(`account.list.name.${list}`)} `}
      <Box
        component="span"
        sx={{
          px: 0.75,
          // As wide as most counts are, so that what stands beside it stays when it comes.
          minWidth: '3.25em',
          textAlign: 'center',
          borderRadius: 2,
          bgcolor: isOpen ? 'primary.light' : 'action.hover',
          fontWeight: 600,
        }}
      >
        {total?.toLocaleString(locale) ?? '…'}
      </Box>
    </ButtonBase>
  )
}
