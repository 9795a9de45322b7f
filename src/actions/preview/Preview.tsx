import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useLocaleState, useTranslate } from 'react-admin'
import { useCounted } from '../../page'
import type { Obstacle } from '../draft/readDraft'
import type { Plan } from '../subject/plan'
import type { AnyAction } from '../subject/subject'
import { EligibleGroups } from './EligibleGroups'
import { few } from './few'
import { MissingGroup } from './MissingGroup'
import { RefusedGroups } from './RefusedGroups'
import { splitByEffect } from './splitByEffect'

interface PreviewProps {
  readonly action: AnyAction
  readonly plan: Plan
  readonly missing: readonly string[]
  readonly obstacle: Obstacle | undefined
}

/** Every account with what will happen to it, or why nothing will, those that fare alike together. */
export function Preview({ action, plan: { eligible, refused }, missing, obstacle }: PreviewProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const [locale] = useLocaleState()
  const { changing, staying } = splitByEffect(eligible, obstacle)
  const mood = obstacle || changing.length === 0 ? 'can' : 'will'
  const of = eligible.length + refused.length + missing.length
  const left = refused.length + missing.length
  const done = translate(`actions.preview.done.${action}`)
  const one = changing.length === 1 ? mood : 'cannot'
  return (
    <Stack component="section" spacing={1}>
      <Typography component="h3" variant="h2">
        {translate('actions.preview.heading')}
      </Typography>
      <Typography variant="body2" role="status">
        {of === 1
          ? translate(`actions.preview.one.${one}`, { done })
          : counted(`actions.preview.${mood}`, changing.length, { of: of.toLocaleString(locale), done })}
        {of > 1 && staying.length > 0 && <span> {counted('actions.preview.are_so', staying.length)}</span>}
        {of > 1 && left > 0 && <span> {counted('actions.preview.cannot', left, { done })}</span>}
      </Typography>
      <div>
        <EligibleGroups
          heading={translate(`actions.preview.${mood}_be`, { done })}
          changing={changing}
          staying={staying}
          isChosen={obstacle === undefined || !unsaid.has(obstacle)}
        />
        <RefusedGroups refused={refused} expanded={of <= few} />
        <MissingGroup ids={missing} expanded={of <= few} />
      </div>
    </Stack>
  )
}

/** As long as one of these stands in the way, nobody knows what would become of an account. */
const unsaid: ReadonlySet<Obstacle> = new Set([
  'upgrade-not-chosen',
  'day-missing',
  'day-not-later',
  'add-ons-not-chosen',
])
