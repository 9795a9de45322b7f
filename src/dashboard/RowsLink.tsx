import Box from '@mui/material/Box'
import { Link, useLocale, useTranslate } from 'react-admin'
import type { Rows, Total } from '#contract'
import { useRowsPath } from '../account'

interface RowsLinkProps {
  readonly rows: (Rows & Total) | undefined
  /** What is counted, for whoever does not see where the number stands. */
  readonly name: string
}

/** Large enough to be hit, and all rows alike. */
const target = { display: 'inline-block', minWidth: 24, lineHeight: '24px' } as const

/** A number that leads to what it counts; to nothing where that is nothing. */
export function RowsLink({ rows, name }: RowsLinkProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const pathOf = useRowsPath()
  if (!rows?.total) {
    return (
      <Box component="span" sx={{ ...target, color: 'text.secondary' }}>
        0
      </Box>
    )
  }
  const count = rows.total.toLocaleString(locale)
  return (
    <Link
      to={pathOf(rows)}
      aria-label={translate('dashboard.named', { name, count })}
      sx={{ ...target, fontWeight: 600 }}
    >
      {count}
    </Link>
  )
}
