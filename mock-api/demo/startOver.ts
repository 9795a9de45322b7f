import { type DemoStart, readStartOver } from '#contract'
import { answeredOnce } from '../idempotency'
import type { Operation } from '../operations/operation'
import { fault } from '../problemError'
import { seed } from '../seed'
import type { Reads, Stored } from '../store/store'
import { demoOf } from './demoOf'

/** `POST` to start the demo over: data, day and edition are those of its first start. Who is signed in stays so, and keeps its preferences. */
export const startOver: Operation = async (asked, { operator }, { store, now }) => {
  const answers = { keep: (answer: DemoStart) => answer, recall: async (answer: DemoStart) => answer }
  const decide = async (reads: Reads) => {
    const { demo } = await demoOf(reads)
    const read = readStartOver(asked.body)
    if (!read.ok) throw fault('invalid-fields', 'Starting over takes no fields.', { errors: read.errors })
    const { today, edition } = demo.seed
    return {
      startOver: {
        ...seed(demo.seed),
        sessions: (await reads.all('sessions')).map(toldOf(now())),
        preferences: [...(await reads.all('preferences'))],
      },
      put: {},
      answer: { today, edition },
    }
  }
  return { status: 200, body: await store.commit(answeredOnce(asked, operator.id, now, answers, decide)) }
}

/** A session tells its browser that everything it has read is past. */
function toldOf(at: Date) {
  return (session: Stored<'sessions'>) => ({ ...session, startedOverAt: at.toISOString() })
}
