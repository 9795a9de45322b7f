import type { EventAction, EventRecord } from '#contract'
import { type CalendarDate, isCalendarDate } from '#lifecycle'
import { type Milestone, milestone, type PastKind } from './milestone'

/** The events that an account's life is told by; the rest stands under its activity. */
export const actionsOfLife = [
  'import-completed',
  'extend-trial',
  'manage-upgrade',
  'convert',
  'edit',
  'upgrade-notice',
  'upgraded',
  'trial-ended',
  'expiry-notice',
  'expired',
] as const satisfies readonly EventAction[]

/** What an event tells of an account's life; undefined when nothing of that changed. */
export function toldBy(event: EventRecord): Milestone<PastKind> | undefined {
  const { action, on, after, actorName: by } = event
  switch (action) {
    case 'extend-trial': {
      const movedTo = dayIn(after, 'trialEndsOn')
      return movedTo ? milestone('extended', on, { by, movedTo }) : undefined
    }
    case 'manage-upgrade': {
      const chosen = after?.['automaticUpgrade']
      if (chosen !== 'keep' && chosen !== 'block') return undefined
      return milestone(chosen === 'keep' ? 'kept' : 'blocked', on, { by })
    }
    case 'convert':
      return milestone('converted', on, { by, startsBilling: startsBilling(event) })
    case 'edit': {
      const movedTo = dayIn(after, 'expiresOn')
      return movedTo ? milestone('renewed', on, { by, movedTo }) : undefined
    }
    case 'upgraded':
      return milestone('upgraded', on, { startsBilling: startsBilling(event) })
    case 'upgrade-notice':
    case 'trial-ended':
    case 'expiry-notice':
    case 'expired':
      return milestone(action, on)
    default:
      return undefined
  }
}

/** The day on which the trial began, as far as the events remember one. */
export function trialStartIn(events: readonly EventRecord[]): CalendarDate | null {
  const started = events.flatMap(({ before, after }) => [before, after])
  return started.map(fields => dayIn(fields, 'trialStartedOn')).find(day => day !== null) ?? null
}

/** The ends that a trial had after each of its extensions, as far as the events remember them. */
export function extendedTo(events: readonly EventRecord[]): readonly CalendarDate[] {
  return events
    .filter(({ action }) => action === 'extend-trial')
    .map(({ after }) => dayIn(after, 'trialEndsOn'))
    .filter(day => day !== null)
}

function dayIn(fields: EventRecord['after'], field: string): CalendarDate | null {
  const value = fields?.[field]
  return isCalendarDate(value) ? value : null
}

function startsBilling({ after }: EventRecord): boolean {
  return dayIn(after, 'billingStartedOn') !== null
}
