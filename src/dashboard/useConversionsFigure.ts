import { useTranslate } from 'react-admin'
import type { Summary } from '#contract'
import { useCounted, useDayFormat } from '../page'
import { type FigureFacts, sumOf } from './figure'

/** What went into production, week by week: by itself or by hand. */
export function useConversionsFigure({ conversions, today }: Summary): FigureFacts {
  const translate = useTranslate()
  const counted = useCounted()
  const { short, brief } = useDayFormat()
  const weeks = [...new Set(conversions.map(({ week }) => week))]
  return {
    title: translate('dashboard.conversions.title'),
    caption: counted('dashboard.conversions.counted', sumOf(conversions)),
    none: translate('dashboard.conversions.none'),
    column: translate('dashboard.conversions.column'),
    categories: weeks.map(week => ({ name: short(week), brief: brief(week, today) })),
    series: (['calendar', 'operator'] as const).map(by => ({
      name: translate(`dashboard.conversions.by.${by}`),
      brief: translate(`dashboard.conversions.by.${by}`),
      look: { colour: 'any', pattern: by === 'calendar' ? 'plain' : 'hatched' },
      stack: translate('dashboard.conversions.title'),
      rows: conversions.filter(rows => rows.by === by),
    })),
  }
}
