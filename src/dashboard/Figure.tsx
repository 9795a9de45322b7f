import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { lazy, Suspense, useId } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { ErrorBoundary } from 'react-error-boundary'
import { ChartOrTable } from './ChartOrTable'
import { FigureTable } from './FigureTable'
import { type FigureFacts, sumOf } from './figure'
import { type FigureShape, figureHeight } from './figureHeight'
import { Panel } from './Panel'

// The charts weigh more than all the rest of the page, whose numbers need not wait for them.
const FigureCharts = lazy(() =>
  import('./FigureCharts').then(({ FigureCharts }) => ({ default: FigureCharts })),
)

interface FigureProps {
  /** Under this name it is remembered whether the chart or the table is shown. */
  readonly name: string
  readonly facts: FigureFacts
  readonly shape: FigureShape
  /** Whether the names of the categories are too long to stand at each of them: at every second, the last with them. */
  readonly isCoarse?: boolean
}

/** Series as a chart or as a table, as one likes. Where the chart cannot be loaded there is the table. */
export function Figure({ name, facts, shape, isCoarse = false }: FigureProps) {
  const translate = useTranslate()
  const id = useId()
  const [shown, setShown] = useStore<'chart' | 'table'>(`dashboard.${name}`, 'chart')
  const { title, caption, none, series } = facts
  const isEmpty = series.every(({ rows }) => sumOf(rows) === 0)
  const table = <FigureTable facts={facts} />
  return (
    <Panel labelledBy={id}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30, px: 1 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {!isEmpty && <ChartOrTable title={title} shown={shown} onChoose={setShown} />}
      </Box>
      <Box
        component="figure"
        sx={{
          m: 0,
          px: 1,
          minHeight: figureHeight(shape) + 24,
          // The chart that Tab reaches; which of its bars an arrow key reaches, it shows by itself.
          '& [role=none]:focus-visible': { outline: '2px solid !important' },
        }}
      >
        <Typography component="figcaption" color="textSecondary" sx={{ minHeight: 24 }}>
          {isEmpty ? none : caption}
        </Typography>
        {!isEmpty &&
          (shown === 'table' ? (
            table
          ) : (
            <ErrorBoundary fallback={table}>
              <Suspense fallback={<Skeleton variant="rounded" height={figureHeight(shape)} />}>
                <span style={visuallyHidden}>{translate('dashboard.figure.keyboard')}</span>
                <FigureCharts facts={facts} shape={shape} isCoarse={isCoarse} />
              </Suspense>
            </ErrorBoundary>
          ))}
      </Box>
    </Panel>
  )
}
