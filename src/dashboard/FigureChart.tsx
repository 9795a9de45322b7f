import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { BarChart } from '@mui/x-charts/BarChart'
import { useId } from 'react'
import { useLocale } from 'react-admin'
import { useNarrowScreen } from '../page'
import { type Category, drawn, type Series } from './figure'
import { type FigureShape, plotHeight } from './figureHeight'
import { colourOf, Hatching } from './Hatching'
import { PressedCategory } from './PressedCategory'
import { useBarPress } from './useBarPress'

interface FigureChartProps {
  readonly name: string
  readonly categories: readonly Category[]
  readonly stack: readonly Series[]
  readonly shape: FigureShape
  readonly isCoarse: boolean
}

/**
 * Series as bars that stand on one another. A bar leads to what it counts, pressed or with Enter; arrow keys go from one to the next. What
 * is too small to be hit is reached by a press anywhere in its category. Nothing moves by itself, and no two series are told apart by
 * colour alone.
 */
export function FigureChart({ name, categories, stack, shape, isCoarse }: FigureChartProps) {
  const narrow = useNarrowScreen()
  const locale = useLocale()
  const { palette } = useTheme()
  const id = useId().replaceAll(/\W/g, '')
  const press = useBarPress(stack)
  const briefOf = new Map(categories.map(({ name, brief }) => [name, brief]))
  const amounts = drawn(stack)
  const { lying } = shape

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
    ...(isCoarse && !lying && { tickLabelInterval: everySecond }),
  }
  const numbers = { tickMinStep: 1, domainLimit: 'nice' as const, disableLine: true, disableTicks: true }
  const roomOfNames = Math.max(...categories.map(({ brief }) => brief.length)) > 8 ? (narrow ? 126 : 140) : 56
  const axes = lying
    ? { xAxis: [{ ...numbers, height: 24 }], yAxis: [{ ...names, width: roomOfNames }] }
    : { xAxis: [{ ...names, height: 24 }], yAxis: [{ ...numbers, width: 40, tickNumber: 4 }] }
  return (
    // Material UI's chart complains where its axes alone would be wider, as for a moment when a window becomes narrow.
    <Box onClick={press.onClick} sx={{ minWidth: 200 }}>
      <BarChart
        ref={chart => nameTabStop(chart, name)}
        height={plotHeight(shape)}
        skipAnimation
        // Enter opens a bar's rows, as a press does.
        experimentalFeatures={{ keyboardActivation: true }}
        borderRadius={3}
        layout={lying ? 'horizontal' : 'vertical'}
        {...axes}
        grid={lying ? { vertical: true } : { horizontal: true }}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        series={stack.map(({ name, brief, look, stack, rows }, index) => ({
          id: name,
          label: brief,
          stack,
          color: colourOf(look, palette.mode, id),
          data: [...(amounts[index] ?? [])],
          valueFormatter: (_: number | null, { dataIndex }: { readonly dataIndex: number }) =>
            rows[dataIndex]?.total.toLocaleString(locale) ?? '',
        }))}
        hideLegend={!shape.hasLegend}
        slotProps={{
          legend: { position: { vertical: 'bottom', horizontal: 'start' } },
          // Above the bars, so that what stands at the axes stays in sight.
          tooltip: lying
            ? { trigger: 'axis', anchor: 'chart', position: 'right', placement: 'top-end' }
            : { trigger: 'axis', anchor: 'chart', position: 'top', placement: 'top' },
        }}
        onAxisClick={press.onAxisClick}
        onItemClick={press.onItemClick}
        sx={{
          cursor: 'pointer',
          '& .MuiChartsLegend-root': { columnGap: 1.5, rowGap: 1, mx: 0, my: 1 },
        }}
      >
        <Hatching id={id} mode={palette.mode} />
      </BarChart>
      {press.pressed && (
        <PressedCategory
          name={categories[press.pressed.category]?.name ?? ''}
          stack={stack}
          pressed={press.pressed}
          onClose={press.close}
        />
      )}
    </Box>
  )
}

/** Where the keyboard comes in. Material UI's chart names the bars behind it, and leaves it without a name. */
function nameTabStop(chart: Element | null, name: string): void {
  const stop = chart?.querySelector('[role=none][tabindex]')
  stop?.setAttribute('role', 'group')
  stop?.setAttribute('aria-label', name)
}
