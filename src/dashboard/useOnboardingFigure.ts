import { useTranslate } from 'react-admin'
import type { Summary } from '#contract'
import { useCounted } from '../page'
import { type FigureFacts, sumOf } from './figure'

/** Who is being onboarded, by how far it has come. */
export function useOnboardingFigure({ accounts, onboarding }: Summary): FigureFacts {
  const translate = useTranslate()
  const counted = useCounted()
  const statuses = [...new Set(onboarding.map(({ status }) => status))]
  return {
    title: translate('dashboard.onboarding.title'),
    caption: counted('dashboard.onboarding.counted', sumOf(onboarding)),
    none: translate('dashboard.onboarding.none'),
    column: translate('dashboard.onboarding.column'),
    categories: statuses.map(status => ({
      name: translate(`pending.status.${status}`),
      brief: translate(`dashboard.onboarding.brief.${status}`),
    })),
    series: accounts.map(({ kind }) => ({
      name: translate(`dashboard.figure.ofKind.${kind}`),
      brief: translate(`dashboard.figure.ofKind.${kind}`),
      look: { colour: kind, pattern: 'plain' },
      stack: translate(`dashboard.figure.ofKind.${kind}`),
      rows: onboarding.filter(rows => rows.kind === kind),
    })),
  }
}
