import { useTheme } from '@mui/material/styles'
import { BarChart } from '@mui/x-charts/BarChart'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { useRowsPath } from '../account'
import { useNarrowScreen } from '../page'
import type { FigureFacts } from './figure'
import { chartHeight } from './figureHeight'
import { colourOf, Hatching } from './Hatching'

interface FigureChartProps {
  readonly facts: FigureFacts
  readonly lying: boolean
  /** Whether the names of the categories are too long to stand at each of them: at every second, the last with them. */
  readonly isCoarse: boolean
}

/**
 * Series as bars. A bar leads to what it counts, pressed or with Enter; arrow keys go from one to the next. Nothing moves by itself,
 * and no two series are told apart by colour alone.
 */
export function FigureChart({ facts: { title, categories, series }, lying, isCoarse }: FigureChartProps) {
  const navigate = useNavigate()
  const pathOf = useRowsPath()
  const narrow = useNarrowScreen()
  const { palette } = useTheme()
  const id = useId().replaceAll(/\W/g, '')
  const briefOf = new Map(categories.map(({ name, brief }) => [name, brief]))

  const everySecond = (_name: string, index: number) => (categories.length - index) % 2 === 1
  const names = {
    scaleType: 'band' as const,
    data: categories.map(({ name }) => name),
    valueFormatter: (name: string, { location }: { readonly location: string }) =>
      location === 'tick' ? (briefOf.get(name) ?? name) : name,
    categoryGapRatio: 0.25,
    barGapRatio: 0.1,
    disableTicks: true,
    disableLine: lying,
    tickLabelStyle: { fontSize: 11 },
    tickLabelMinGap: 1,
    ...(isCoarse && { tickLabelInterval: everySecond }),
  }
  const numbers = { tickMinStep: 1, domainLimit: 'nice' as const, disableLine: true, disableTicks: true }
  const axes = lying
    ? { xAxis: [{ ...numbers, height: 24 }], yAxis: [{ ...names, width: narrow ? 126 : 140 }] }
    : { xAxis: [{ ...names, height: 24 }], yAxis: [{ ...numbers, width: 40 }] }
  return (
    <BarChart
      ref={chart => nameTabStop(chart, title)}
      height={chartHeight}
      skipAnimation
      // Enter opens a bar's rows, as a press does.
      experimentalFeatures={{ keyboardActivation: true }}
      borderRadius={3}
      layout={lying ? 'horizontal' : 'vertical'}
      {...axes}
      grid={lying ? { vertical: true } : { horizontal: true }}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      series={series.map(({ name, look, stack, rows }) => ({
        id: name,
        label: name,
        stack,
        color: colourOf(look, palette.mode, id),
        data: rows.map(({ total }) => total),
      }))}
      hideLegend={series.length === 1}
      slotProps={{
        legend: { position: { vertical: 'bottom', horizontal: 'start' } },
        tooltip: { trigger: 'axis' },
      }}
      onItemClick={(_event, { seriesId, dataIndex }) => {
        const rows = series.find(({ name }) => name === seriesId)?.rows[dataIndex]
        if (rows && rows.total > 0) navigate(pathOf(rows))
      }}
      sx={{
        '& .MuiBarElement-root': { cursor: 'pointer' },
        '& .MuiChartsLegend-root': { columnGap: 1.5, rowGap: 1, mx: 0, my: 1 },
      }}
    >
      <Hatching id={id} mode={palette.mode} />
    </BarChart>
  )
}

/** Where the keyboard comes in. Material UI's chart names the bars behind it, and leaves it without a name. */
function nameTabStop(chart: Element | null, name: string): void {
  const stop = chart?.querySelector('[role=none][tabindex]')
  stop?.setAttribute('role', 'group')
  stop?.setAttribute('aria-label', name)
}
