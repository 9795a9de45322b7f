import type { CommandAnswer } from '#contract'
import { addDays, calendarDateOf } from '#lifecycle'
import type { Client, Row } from '../client'
import { untilConnectionLost } from './connectionLost'

/** What one writer knows of its accounts: how often each write to all of them has been answered. */
export interface Writer {
  readonly ids: readonly string[]
  /** The revision that its accounts must have by what was answered. */
  readonly acknowledged: number
  readonly answers: number
  /** Whether a write was sent that nobody has answered. */
  readonly isWaiting: boolean
  /** Writes one request after another until there is no answer. */
  writeOn(client: Client): Promise<void>
  /** Sends again what was not answered, under its key. */
  sendAgain(client: Client): Promise<void>
  /** What is wrong with its accounts as they are now, by what it was answered. */
  lossesIn(accounts: ReadonlyMap<string, Row>): readonly string[]
  /** Whether the write that nobody answered is stored nevertheless. */
  isStored(accounts: ReadonlyMap<string, Row>): boolean
}

const firstDay = calendarDateOf('2026-07-01')

export function writer(name: string, accounts: readonly Row[]): Writer {
  const ids = accounts.map(({ id }) => id)
  const firstRevisions = new Map(accounts.map(({ id, revision }) => [id, Number(revision)]))
  let written = 0
  let waiting = false
  let answers = 0

  const expiresOn = (write: number) => addDays(firstDay, write)
  const write = async (client: Client) => {
    const next = written + 1
    waiting = true
    const answer = await client.post(
      '/api/customers/actions/edit',
      { ids, expiresOn: expiresOn(next) },
      { 'Idempotency-Key': `${name}-${next}` },
    )
    // The contract's answer to a command; anything else is no acknowledgement, and fails here.
    const { results } = answer.json as CommandAnswer
    if (answer.status !== 200 || results.some(({ outcome }) => outcome !== 'applied')) {
      throw new Error(`write ${next} of ${name} was answered ${answer.status}: ${answer.text.slice(0, 500)}`)
    }
    waiting = false
    written = next
    answers += 1
  }
  const revisionsIn = (rows: ReadonlyMap<string, Row>) =>
    ids.map(id => Number(rows.get(id)?.['revision']) - (firstRevisions.get(id) ?? 0))

  return {
    ids,
    get acknowledged() {
      return written
    },
    get answers() {
      return answers
    },
    get isWaiting() {
      return waiting
    },
    writeOn: client => untilConnectionLost(() => write(client)),
    sendAgain: write,
    lossesIn(rows) {
      const revisions = revisionsIn(rows)
      const [first] = revisions
      const days = ids.map(id => rows.get(id)?.['expiresOn'])
      return [
        ...(revisions.every(revision => revision === first)
          ? []
          : [`${name} is stored in part: ${revisions}`]),
        ...(first === written || (waiting && first === written + 1)
          ? []
          : [`${name} was answered ${written} writes, and finds ${first}`]),
        ...(first === 0 || days.every(day => day === expiresOn(first ?? 0)) ? [] : [`${name} finds ${days}`]),
      ]
    },
    isStored: rows => revisionsIn(rows)[0] === written + 1,
  }
}
