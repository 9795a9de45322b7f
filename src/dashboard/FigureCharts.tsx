import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useCounted } from '../page'
import { FigureChart } from './FigureChart'
import { type FigureFacts, stacksOf, sumOf } from './figure'
import { type FigureShape, headingHeight } from './figureHeight'

interface FigureChartsProps {
  readonly facts: FigureFacts
  readonly shape: FigureShape
  readonly isCoarse: boolean
}

/** A figure's charts, each under its name where there are several, and with a scale of its own. */
export function FigureCharts({ facts, shape, isCoarse }: FigureChartsProps) {
  const translate = useTranslate()
  const counted = useCounted()
  return stacksOf(facts).map(stack => {
    const name = stack[0]?.stack ?? facts.title
    const total = stack.reduce((sum, { rows }) => sum + sumOf(rows), 0)
    const isAlone = shape.charts === 1
    return (
      <div key={name}>
        {!isAlone && (
          <Typography component="h3" variant="body2" sx={{ height: headingHeight, pt: 1 }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {name}
            </Box>{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {counted('dashboard.figure.inAll', total)}
            </Box>
          </Typography>
        )}
        <FigureChart
          name={isAlone ? facts.title : translate('dashboard.figure.chartOf', { title: facts.title, name })}
          categories={facts.categories}
          stack={stack}
          shape={shape}
          isCoarse={isCoarse}
        />
      </div>
    )
  })
}
