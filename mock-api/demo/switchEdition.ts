import { type DemoEdition, readEditionSwitch } from '#contract'
import { editions } from '#lifecycle'
import { answeredOnce } from '../idempotency'
import type { Operation } from '../operations/operation'
import { fault } from '../problemError'
import type { Reads } from '../store/store'
import { demoOf } from './demoOf'

/** `POST` the edition that is in force from now on. What was done under another stays done. */
export const switchEdition: Operation = async (asked, { operator }, { store, now }) => {
  const answers = { keep: (answer: DemoEdition) => answer, recall: async (answer: DemoEdition) => answer }
  const decide = async (reads: Reads) => {
    const { settings } = await demoOf(reads)
    const read = readEditionSwitch(asked.body)
    if (!read.ok) throw fault('invalid-fields', 'There is no such edition.', { errors: read.errors })
    const { edition } = read.value
    return { put: {}, settings: { ...settings, edition }, answer: { edition, policy: editions[edition] } }
  }
  return { status: 200, body: await store.commit(answeredOnce(asked, operator.id, now, answers, decide)) }
}
