import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { Session } from '#contract'
import type { Refusal } from '#lifecycle'
import { useSentences } from '../../language'
import { ClearButton } from '../draft/ClearButton'
import { DraftFromBefore } from '../draft/DraftFromBefore'
import { type Draft, untouched } from '../draft/draft'
import type { Obstacle } from '../draft/readDraft'
import { Preview } from '../preview/Preview'
import type { Plan } from '../subject/plan'
import type { AnyAction } from '../subject/subject'
import { ApplyButton } from './ApplyButton'
import { MovedMeanwhile } from './MovedMeanwhile'
import { PanelBody } from './PanelBody'
import { PanelFooter } from './PanelFooter'

interface DecisionProps {
  readonly action: AnyAction
  readonly plan: Plan
  readonly missing: readonly string[]
  readonly obstacle: Obstacle | undefined
  readonly note: ReactNode
  /** What day it was when the panel opened, and under which edition. */
  readonly opened: Session
  readonly draft: Draft
  readonly isFromBefore: boolean
  readonly onStartOver: () => void
  readonly onApply: () => void
  readonly onCancel: () => void
  /** What there is to choose. */
  readonly children: ReactNode
}

/** What to choose, what it will do to each account, and Apply. */
export function Decision({
  action,
  plan,
  missing,
  obstacle,
  note,
  opened,
  draft,
  isFromBefore,
  onStartOver,
  onApply,
  onCancel,
  children,
}: DecisionProps) {
  const translate = useTranslate()
  const { explain } = useSentences()
  const hindrance =
    nobody(plan, translate, explain) ?? (obstacle && translate(`actions.obstacle.${obstacle}`))
  return (
    <>
      <PanelBody>
        <MovedMeanwhile opened={opened} />
        {isFromBefore && <DraftFromBefore />}
        {note}
        {children}
        <Preview action={action} plan={plan} missing={missing} obstacle={obstacle} />
      </PanelBody>
      <PanelFooter>
        <ApplyButton hindrance={hindrance} onApply={onApply} />
        <Button onClick={onCancel}>{translate('actions.panel.cancel')}</Button>
        {draft !== untouched && <ClearButton onClear={onStartOver} />}
      </PanelFooter>
    </>
  )
}

/** Why nothing can be applied to anybody; for a single account in the rule's own words. */
function nobody(
  { eligible, refused }: Plan,
  translate: (key: string) => string,
  explain: (refusal: Refusal) => string,
) {
  if (eligible.length > 0) return undefined
  const [only, ...others] = refused
  return only && others.length === 0 ? explain(only.refusal) : translate('actions.obstacle.nobody-eligible')
}
