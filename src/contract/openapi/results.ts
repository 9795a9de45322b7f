import * as v from 'valibot'
import type { RefusalReason } from '#lifecycle'
import { type customerRecord, type partnerRecord, pendingRecord } from '../records'
import { refusalSchemas } from './problems'

const id = v.string()
const notFound = v.object({ id, outcome: v.literal('not-found') })

/** The answer to a lifecycle command that can be refused for these reasons. */
export function commandAnswer(
  record: typeof customerRecord | typeof partnerRecord,
  reasons: readonly RefusalReason[],
) {
  const applied = v.object({ id, outcome: v.literal('applied'), record })
  return answerOf(v.variant('outcome', [applied, refusedFor(reasons), notFound]))
}

/** The answer to a command on pending accounts. The record is there as long as it is pending. */
export function pendingAnswer(reasons: readonly RefusalReason[]) {
  const applied = v.object({ id, outcome: v.literal('applied'), record: v.exactOptional(pendingRecord) })
  return answerOf(v.variant('outcome', [applied, refusedFor(reasons), notFound]))
}

function answerOf(result: v.GenericSchema) {
  return v.object({
    results: v.pipe(v.array(result), v.description('One for each id, in the order of the ids.')),
  })
}

function refusedFor(reasons: readonly RefusalReason[]) {
  const problem = v.variant(
    'reason',
    reasons.map(reason => refusalSchemas[reason]),
  )
  return v.object({ id, outcome: v.literal('refused'), problem })
}
