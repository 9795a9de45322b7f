import type { OperatorRecord } from '#contract'
import type { Actor, CalendarDate } from '#lifecycle'
import type { Moment } from '../present'
import type { ListedRecord, Store } from '../store/store'

/** What an operation works on. */
export interface Backend {
  readonly store: Store
  /** The real time. */
  readonly now: () => Date
  /** Where people reach the console: activation links begin with it. */
  readonly publicUrl: string
  /** Whether mails are to be sent, or only recorded. */
  readonly mailState: 'recorded' | 'queued'
  /** Whether requests are taken; they are, unless that is said. */
  readonly phase?: () => Phase
  /** Told of each day on which the calendar has been carried out. */
  readonly onDay?: (day: CalendarDate) => void
}

/** A server that starts makes up for the days on which it was down; one that stops finishes what was accepted. */
export type Phase = 'starting' | 'ready' | 'stopping'

/** A request, read: nothing of HTTP is left in it that an operation has no use for. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly body: unknown
  readonly acceptsCsv: boolean
  readonly idempotencyKey: string | undefined
  readonly ifMatch: string | undefined
}

export interface SignedIn {
  readonly sessionId: string
  readonly operator: OperatorRecord
  readonly actor: Actor
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Records of a list, instead of a body: they are never changed, only replaced, so that the JSON of each can be kept. */
  readonly records?: readonly ListedRecord[]
  /** Lines of text to stream, instead of a body. */
  readonly lines?: Iterable<string>
}

/** Answers a request of somebody who is signed in. Throws a ProblemError where the request is at fault. */
export type Operation = (asked: Asked, signedIn: SignedIn, backend: Backend) => Promise<Answer>
/** Answers a request of anybody. */
export type PublicOperation = (asked: Asked, backend: Backend) => Promise<Answer>

/** The moment of a request: the backend's day and edition, and the instant that what happens now is stamped with. */
export interface Now extends Moment {
  readonly at: string
}
