import { setTimeout as wait } from 'node:timers/promises'
import type { MailRecord } from '#contract'
import type { StoredDelivery } from '../store/state'
import type { Store } from '../store/store'
import { afterFailure, byTurn, growingPauses, isDue } from './attempts'
import { type Failure, failureOf } from './failure'
import { mailFromOf } from './mailFrom'
import { mailServerOf } from './mailServer'
import { messageOf } from './message'
import { openResults } from './results'
import { connections, openTransport, type Timeouts, usualTimeouts } from './transport'

export interface SenderOptions {
  readonly store: Store
  /** The settings SMTP_URL and MAIL_FROM. */
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly now?: () => Date
  /** How long a mail waits after each attempt that failed, in milliseconds; after the last it is given up. */
  readonly pauses?: readonly number[]
  readonly timeouts?: Partial<Timeouts>
  /** How often it looks into the outbox, in milliseconds. */
  readonly beat?: number
  /** How long a stop waits for mails that are under way, in milliseconds. */
  readonly patience?: number
  /** Told of each attempt that failed, and whether it was the last. */
  readonly onUndelivered?: (mail: MailRecord, givenUp: boolean) => void
  /** Told what whoever runs the server has to know, as a sentence or an error. */
  readonly onFailure: (failure: unknown) => void
}

/**
 * Sends what is in the outbox, each mail at least once. Answers how to stop: what is under way is waited for, and what does not
 * end in time stays queued.
 */
export function startSender({
  store,
  smtpUrl,
  mailFrom,
  now = () => new Date(),
  pauses = growingPauses,
  timeouts = {},
  beat = 1000,
  patience = 8000,
  onUndelivered = () => {},
  onFailure,
}: SenderOptions): () => Promise<void> {
  const server = mailServerOf(smtpUrl)
  const from = mailFromOf(mailFrom)
  if (!server || !from) throw new TypeError('SMTP_URL and MAIL_FROM have to be read before')

  const within = { ...usualTimeouts, ...timeouts }
  const transport = openTransport(server, within)
  const after = (delivery: StoredDelivery, failure: Failure) => afterFailure(delivery, failure, now(), pauses)
  const results = openResults(store, after, onFailure)
  const underWay = new Map<string, Promise<void>>()
  const tell = onceUntilItWorks(onFailure)
  let due: string[] = []
  let stopped = false
  let cutOff = false

  const look = async () => {
    await results.write()
    const deliveries = await store.all('outbox')
    due = deliveries
      .filter(delivery => isDue(delivery, now()))
      .sort(byTurn)
      .map(({ id }) => id)
      .reverse()
    goOn()
  }
  const goOn = () => {
    while (!stopped && !results.held && underWay.size < connections) {
      const id = due.pop()
      if (id === undefined) return
      if (!underWay.has(id)) underWay.set(id, begin(id))
    }
  }
  const begin = (id: string) =>
    deliver(id)
      .catch(onFailure)
      .finally(() => {
        underWay.delete(id)
        goOn()
      })
  const deliver = async (id: string) => {
    // Read again: since the look it may have been tried.
    const [delivery] = await store.find('outbox', [id])
    const [mail] = await store.find('mails', [id])
    if (!delivery || !mail || !isDue(delivery, now())) return
    const failure = await attempt(mail)
    // What a stop cut off is tried again after the next start, as if nothing had been.
    if (failure && cutOff) return
    tell(failure)
    if (failure) onUndelivered(mail, after(delivery, failure).state === 'failed')
    await results.keep({ mail, failure })
  }
  const attempt = (mail: MailRecord): Promise<Failure | null> =>
    transport
      .sendMail({ ...messageOf(mail, from, now()), signal: AbortSignal.timeout(within.delivery) })
      .then(() => null, failureOf)

  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look()
      .catch(onFailure)
      .finally(() => {
        looking = undefined
      })
  }, beat)
  timer.unref()

  return async () => {
    stopped = true
    clearInterval(timer)
    await looking
    await Promise.race([Promise.all(underWay.values()), wait(patience, undefined, { ref: false })])
    cutOff = true
    transport.close({ force: true })
    await Promise.all(underWay.values())
    await results.write()
  }
}

/** Tells of a mail server that does not work once, and again when it is something else. */
function onceUntilItWorks(onFailure: SenderOptions['onFailure']): (failure: Failure | null) => void {
  let told: string | null = null
  return failure => {
    if (failure?.detail && failure.sentence !== told) onFailure(`${failure.sentence} (${failure.detail})`)
    told = failure?.detail ? failure.sentence : null
  }
}
