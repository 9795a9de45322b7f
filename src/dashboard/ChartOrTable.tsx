import ChartIcon from '@mui/icons-material/BarChartOutlined'
import TableIcon from '@mui/icons-material/TableRowsOutlined'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useTranslate } from 'react-admin'

interface ChartOrTableProps {
  readonly title: string
  readonly shown: 'chart' | 'table'
  readonly onChoose: (shown: 'chart' | 'table') => void
}

export function ChartOrTable({ title, shown, onChoose }: ChartOrTableProps) {
  const translate = useTranslate()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={shown}
      onChange={(_event, chosen: 'chart' | 'table' | null) => chosen && onChoose(chosen)}
      aria-label={translate('dashboard.figure.shown', { title })}
      sx={{ ml: 'auto', '& .MuiToggleButton-root': { py: 0.25, px: 1 } }}
    >
      <ToggleButton value="chart" aria-label={translate('dashboard.figure.asChart', { title })}>
        <ChartIcon fontSize="small" />
      </ToggleButton>
      <ToggleButton value="table" aria-label={translate('dashboard.figure.asTable', { title })}>
        <TableIcon fontSize="small" />
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
