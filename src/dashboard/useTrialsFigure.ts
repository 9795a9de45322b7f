import { useTranslate } from 'react-admin'
import { mostDaysLeft, type Summary } from '#contract'
import { useCounted } from '../page'
import { type FigureFacts, sumOf } from './figure'

/** The running trials by the days that they have left, and by what becomes of them then. */
export function useTrialsFigure({ accounts, trials }: Summary): FigureFacts {
  const translate = useTranslate()
  const counted = useCounted()
  const days = Array.from({ length: mostDaysLeft }, (_, index) => index + 1)
  const isAlone = accounts.length === 1
  return {
    title: translate('dashboard.trials.title'),
    caption: counted('dashboard.trials.counted', sumOf(trials)),
    none: translate('dashboard.trials.none'),
    column: translate('dashboard.trials.column'),
    categories: days.map(count => {
      const isLast = count === mostDaysLeft
      return {
        name: counted(`dashboard.trials.${isLast ? 'orMore' : 'days'}`, count),
        brief: isLast ? counted('dashboard.trials.orMoreBrief', count) : String(count),
      }
    }),
    series: accounts.flatMap(({ kind }) =>
      (['keep', 'block'] as const).map(upgrade => ({
        name: translate(`dashboard.trials.${isAlone ? upgrade : `ofKind.${kind}.${upgrade}`}`),
        brief: translate(`dashboard.trials.${upgrade}`),
        look: { colour: kind, pattern: upgrade === 'keep' ? 'plain' : 'hatched' } as const,
        stack: translate(`dashboard.figure.ofKind.${kind}`),
        rows: trials.filter(rows => rows.kind === kind && rows.automaticUpgrade === upgrade),
      })),
    ),
  }
}
