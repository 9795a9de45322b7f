import DisplayIcon from '@mui/icons-material/ViewWeekOutlined'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountColumn } from '../accountColumn'

// Rarely opened: not on the first page.
const DisplayPanel = lazy(() =>
  import('./DisplayPanel').then(({ DisplayPanel }) => ({ default: DisplayPanel })),
)

interface DisplayButtonProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]
}

/** Opens what can be chosen about the look of the table: its columns and its density. */
export function DisplayButton({ columns }: DisplayButtonProps) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        startIcon={<DisplayIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {translate('listView.display')}
      </Button>
      <Suspense>
        {anchor && <DisplayPanel columns={columns} anchor={anchor} onClose={() => setAnchor(null)} />}
      </Suspense>
    </>
  )
}
