import { type DemoClock, type EventRecord, readClockMove } from '#contract'
import { addDays, type CalendarDate, inWords } from '#lifecycle'
import { calendar } from '../calendar/calendar'
import { carryOutDays } from '../calendar/carryOutDays'
import { answeredOnce } from '../idempotency'
import { within } from '../operations/listRecords'
import type { Backend, Operation, SignedIn } from '../operations/operation'
import { fault } from '../problemError'
import { type Commit, type Reads, StorageError } from '../store/store'
import { demoOf } from './demoOf'
import { nextEventDay } from './nextEventDay'

/** A move of the clock: the days after `from`, up to and including `to`. */
interface Move {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** `GET` the demo's day, with what the calendar did on the clock's last move. */
export const getClock: Operation = async (_asked, { actor }, backend) => {
  const { settings, demo } = await demoOf(backend.store)
  return {
    status: 200,
    body: await clockAfter({ from: demo.movedFrom, to: settings.today }, actor, backend),
  }
}

/**
 * `POST` a move of the clock. That it moves is stored first, and then each of its days; so a move that a crash cuts short is finished after the
 * next start, and the same request again only waits for it.
 */
export const moveClock: Operation = async (asked, { actor, operator }, backend) => {
  const { store, now } = backend
  const answers = { keep: (move: Move | undefined) => move, recall: async (move: Move | undefined) => move }
  const decide = (reads: Reads) => decidedMove(reads, asked.body, actor)
  for (;;) {
    // A move that is on its way comes first: where the next one leads may depend on it.
    await carryOutDays(backend)
    const move = await store.commit(answeredOnce(asked, operator.id, now, answers, decide))
    if (!move) continue
    await carriedOut(move, backend)
    return { status: 200, body: await clockAfter(move, actor, backend) }
  }
}

/** Says of a move that the disk has stopped that it is under way. */
async function carriedOut({ to }: Move, backend: Backend): Promise<void> {
  try {
    await carryOutDays(backend)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    const { today } = await backend.store.settings()
    throw fault(
      'storage-unavailable',
      `The clock is on its way to ${inWords(to)} and stands at ${inWords(today)}: the disk did not take the next day. It goes on by itself as soon as the disk does.`,
    )
  }
}

async function decidedMove(
  reads: Reads,
  body: unknown,
  actor: SignedIn['actor'],
): Promise<Commit<Move | undefined>> {
  const { settings, demo } = await demoOf(reads)
  const { today } = settings
  if (demo.movingTo > today) return { answer: undefined }
  const read = readClockMove(body, today)
  if (!read.ok) throw fault('invalid-fields', 'The clock cannot be moved like this.', { errors: read.errors })
  const to = read.value === 'next-event' ? await nextEventDay(reads, actor) : read.value.to
  return {
    put: {},
    settings: { ...settings, demo: { ...demo, movedFrom: today, movingTo: to } },
    answer: { from: today, to },
  }
}

async function clockAfter(
  { from, to }: Move,
  actor: SignedIn['actor'],
  backend: Backend,
): Promise<DemoClock> {
  const { settings, demo } = await demoOf(backend.store)
  const { rows } = await backend.store.list(
    'events',
    {
      conditions: [
        { test: 'any-of', field: 'actor', values: [calendar.id] },
        { test: 'from', field: 'on', bound: addDays(from, 1) },
        { test: 'to', field: 'on', bound: to },
      ],
      sort: { field: 'id', order: 'ASC' },
      range: null,
    },
    await within(actor, backend),
  )
  return {
    // What was answered once is answered again, also after later moves; but not after starting over.
    today: to < settings.today ? to : settings.today,
    // The rows of that list are events.
    events: rows as unknown as readonly EventRecord[],
    start: { today: demo.seed.today, edition: demo.seed.edition },
  }
}
