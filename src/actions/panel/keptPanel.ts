import type { FilterPayload } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { draftKey } from '../draft/draftKey'
import { forgetSeenWithoutDraft, keptSeen } from '../draft/keptSeen'
import { forgetInTab, keepInTab, keptInTab } from '../keptInTab'
import type { Outcome } from '../outcome/outcome'
import type { ActionRequest } from '../run/actionRequest'
import type { Run } from '../run/run'
import type { AnyAction } from '../subject/subject'

/** A panel that its operator left without having closed it, and the address at which it did. What was typed in it is kept as a draft. */
export type KeptPanel = { readonly at: string; readonly kind: AccountKind } & (
  | { readonly action: 'add' }
  | {
      readonly action: AnyAction
      readonly ids: readonly string[]
      readonly outOfSight: readonly string[]
      readonly filter: FilterPayload | undefined
    }
)

/* Each operator finds its own. */

/**
 * The panel that was open on this page, or anywhere for whoever comes to the start page: an operator after whom another one has been
 * here. Otherwise one that was open elsewhere is forgotten: it belongs to what stood there.
 */
export function keptPanel(operatorId: string, pathname: string): KeptPanel | undefined {
  const kept = lastPanel(operatorId)
  const edit = keyOfEdit(operatorId, kept)
  const isWhole = edit === undefined || keptSeen(edit) !== undefined
  const isHere = pathname === '/' || kept?.at.split('?')[0] === pathname
  if (isHere && isWhole) return kept
  forgetPanel(operatorId)
  return undefined
}

export function keepPanel(operatorId: string, panel: KeptPanel): void {
  const before = keyOfEdit(operatorId, lastPanel(operatorId))
  keepInTab(panelKey(operatorId), panel)
  if (before !== undefined && before !== keyOfEdit(operatorId, panel)) forgetSeenWithoutDraft(before)
}

export function forgetPanel(operatorId: string): void {
  const before = keyOfEdit(operatorId, lastPanel(operatorId))
  forgetInTab(panelKey(operatorId))
  if (before !== undefined) forgetSeenWithoutDraft(before)
}

function lastPanel(operatorId: string): KeptPanel | undefined {
  // Nobody but `keepPanel` writes under this key.
  return keptInTab(panelKey(operatorId)) as KeptPanel | undefined
}

/** Under which key its draft and what was seen are kept, where the panel is one of an edit. */
function keyOfEdit(operatorId: string, panel: KeptPanel | undefined): string | undefined {
  return panel?.action === 'edit' ? draftKey({ operatorId, ...panel }) : undefined
}

type WrittenRun = { outcomes: [string, Outcome][]; unanswered: ActionRequest[] }

/** What was sent and never answered, by kind and action. */
export function keptUnanswered(operatorId: string): ReadonlyMap<string, Run> {
  // Nobody but `keepUnanswered` writes under this key.
  const written = (keptInTab(unansweredKey(operatorId)) ?? []) as [string, WrittenRun][]
  return new Map(written.map(([action, run]) => [action, { ...run, outcomes: new Map(run.outcomes) }]))
}

export function keepUnanswered(operatorId: string, action: string, run: Run | undefined): void {
  const others = [...keptUnanswered(operatorId)].filter(([kept]) => kept !== action)
  const runs = run ? [...others, [action, run] as const] : others
  const written = runs.map(([kept, { outcomes, unanswered }]) => [
    kept,
    { outcomes: [...outcomes], unanswered },
  ])
  keepInTab(unansweredKey(operatorId), written)
}

const panelKey = (operatorId: string) => `partner-app.panel.${operatorId}`
const unansweredKey = (operatorId: string) => `partner-app.unanswered.${operatorId}`
