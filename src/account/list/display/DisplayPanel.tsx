import Divider from '@mui/material/Divider'
import { useTranslate } from 'react-admin'
import { AnchoredPanel } from '../AnchoredPanel'
import type { AccountColumn } from '../accountColumn'
import { ColumnChoice } from './ColumnChoice'
import { DensityChoice } from './DensityChoice'

interface DisplayPanelProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** Which columns the table has, in which order, and how close its rows stand. */
export function DisplayPanel({ columns, anchor, onClose }: DisplayPanelProps) {
  const translate = useTranslate()
  return (
    <AnchoredPanel label={translate('listView.display')} anchor={anchor} width={320} onClose={onClose}>
      <ColumnChoice columns={columns} />
      <Divider sx={{ my: 1 }} />
      <DensityChoice />
    </AnchoredPanel>
  )
}
