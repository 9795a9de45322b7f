import { addDays, type CalendarDate, daysBetween, type Production, type Trial } from '#lifecycle'

/** A part of an account's life, as the bar shows it. */
export interface Stretch {
  readonly is: 'trial' | 'extension' | 'window' | 'production' | 'expiring' | 'suspended'
  /** Its first day; null where nobody remembers it. */
  readonly from: CalendarDate | null
  /** The day on which it is over; null when it goes on until somebody acts. */
  readonly to: CalendarDate | null
  /** Its share of the bar: its days, where they can be compared. */
  readonly room: number
  /** Its days, where each has its place on the bar. */
  readonly days: number | null
  /** How much of it has passed, from 0 to 1. */
  readonly elapsed: number
  readonly holdsToday: boolean
  /** Where within it the trial was extended again, from 0 to 1. */
  readonly notches: readonly number[]
  /** Whether the trial can be extended on the days that are left of it. */
  readonly extendable: boolean
}

type Part = Pick<Stretch, 'is' | 'from' | 'to' | 'room'>

/** What is left of the bar for where an account comes from, and for what follows, as a share of the term between. */
const share = { before: 0.16, after: 0.24, next: 0.5 } as const

export interface TrialLife {
  readonly trial: Trial
  readonly trialDays: number
  /** From which day on the trial can be extended; null when it cannot. */
  readonly windowFrom: CalendarDate | null
  /** When the production that follows expires; null when none follows. */
  readonly nextExpiresOn: CalendarDate | null
  /** The ends that the trial had after its extensions, as far as they are known. */
  readonly extendedTo: readonly CalendarDate[]
}

/** A trial, its extensions and its window, and what follows. */
export function stretchesOfTrial(life: TrialLife, today: CalendarDate): readonly Stretch[] {
  const { windowFrom, extendedTo } = life
  return [...partsOfTrial(life), whatFollows(life, today)].map(part => ({
    ...placed(part, today),
    notches: part.is === 'extension' ? notchesIn(part, extendedTo) : [],
    extendable: windowFrom !== null && isOfTrial(part) && part.from >= windowFrom,
    days: isOfTrial(part) && part.room <= dayByDay ? part.room : null,
  }))
}

function partsOfTrial({ trial, trialDays, windowFrom }: TrialLife): readonly Part[] {
  const { startedOn, endsOn, extensions } = trial
  const firstEnd = extensions > 0 ? addDays(startedOn, trialDays) : endsOn
  const cuts = [
    { is: 'trial', from: startedOn },
    { is: 'extension', from: firstEnd },
    // A window on any day is no part of its own.
    { is: 'window', from: windowFrom !== null && windowFrom > startedOn ? windowFrom : endsOn },
  ] as const
  return cuts.flatMap(({ is, from }, index) => {
    const to = earliest([...cuts.slice(index + 1).map(cut => cut.from), endsOn])
    return from < to ? [{ is, from, to, room: daysBetween(from, to) }] : []
  })
}

function earliest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((one, other) => (other < one ? other : one))
}

function whatFollows({ trial, nextExpiresOn: to }: TrialLife, today: CalendarDate): Part {
  const { startedOn, endsOn: from } = trial
  const days = daysBetween(startedOn, from)
  if (to !== null) return { is: 'production', from, to, room: days * share.next }
  return { is: 'suspended', from, to, room: days * (today < from ? share.after : share.next) }
}

/** As many days can be told apart. */
const dayByDay = 31

function isOfTrial(part: Part): part is Part & { readonly from: CalendarDate } {
  return part.is === 'trial' || part.is === 'extension' || part.is === 'window'
}

export interface ProductionLife {
  readonly production: Production
  /** When its expiration is announced, if it is. */
  readonly noticeOn: CalendarDate | null
  /** When the trial before it began, if that is remembered. */
  readonly trialStartedOn: CalendarDate | null
}

/** Production, the trial that it came from, and what follows. */
export function stretchesOfProduction(
  { production, noticeOn, trialStartedOn }: ProductionLife,
  today: CalendarDate,
): readonly Stretch[] {
  const { since, expiresOn } = production
  const days = daysBetween(since, expiresOn)
  const noticed = noticeOn ?? expiresOn
  const parts: readonly Part[] = [
    { is: 'trial', from: trialStartedOn, to: since, room: days * share.before },
    { is: 'production', from: since, to: noticed, room: daysBetween(since, noticed) },
    { is: 'expiring', from: noticed, to: expiresOn, room: daysBetween(noticed, expiresOn) },
    { is: 'suspended', from: expiresOn, to: null, room: days * share.after },
  ]
  return parts
    .filter(({ room }) => room > 0)
    .map(part => ({ ...placed(part, today), notches: [], extendable: false, days: null }))
}

function placed(part: Part, today: CalendarDate) {
  const { from, to } = part
  const begun = from === null || from <= today
  const over = to !== null && to <= today
  return { ...part, holdsToday: begun && !over, elapsed: over ? 1 : begun ? shareElapsed(part, today) : 0 }
}

/** What goes on without an end is never quite full. */
function shareElapsed({ from, to }: Part, today: CalendarDate): number {
  if (from === null) return 1
  const days = daysBetween(from, today)
  return to === null ? days / (days + 14) : days / daysBetween(from, to)
}

function notchesIn({ from, to }: Part, ends: readonly CalendarDate[]): readonly number[] {
  if (from === null || to === null) return []
  return ends.filter(end => end > from && end < to).map(end => daysBetween(from, end) / daysBetween(from, to))
}
