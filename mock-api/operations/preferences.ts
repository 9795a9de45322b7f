import { type FieldErrors, type Preferences, presentPreferences, readPreferences } from '#contract'
import { meansTag } from '../ifMatch'
import { fault } from '../problemError'
import type { Reads } from '../store/store'
import type { Answer, Operation } from './operation'

/** `GET` the operator's own preferences: the first ones, as long as it has kept none. */
export const getPreferences: Operation = async (_asked, { operator }, { store }) => {
  const { revision, body } = await keptBy(store, operator.id)
  return preferencesAnswer(revision, presentPreferences(body))
}

/**
 * `PUT` the operator's own preferences, whole, in place of those that it has read (`If-Match`). What was changed meanwhile is said before
 * anything of the body.
 */
export const keepPreferences: Operation = async ({ ifMatch, body }, { operator }, { store }) => {
  if (ifMatch === undefined) {
    throw fault('precondition-required', 'Say with If-Match which preferences yours take the place of.')
  }
  return store.commit(async reads => {
    const kept = await keptBy(reads, operator.id)
    if (!meansTag(ifMatch, tagOf(kept.revision))) {
      throw fault(
        'precondition-failed',
        'The preferences were changed meanwhile, maybe in another window. Read them again, and change those.',
      )
    }
    const read = readPreferences(body, kept.body)
    if (!read.ok) {
      throw fault('invalid-fields', sentenceOf(read.errors), { errors: read.errors })
    }
    const revision = kept.revision + 1
    return {
      put: { preferences: [{ id: operator.id, revision, body: read.value }] },
      answer: preferencesAnswer(revision, read.value),
    }
  })
}

async function keptBy(reads: Pick<Reads, 'find'>, operatorId: string) {
  const [kept] = await reads.find('preferences', [operatorId])
  return kept ?? { revision: 0, body: null }
}

function preferencesAnswer(revision: number, body: Preferences): Answer {
  // A strong tag stands for these very bytes: what is on the way may not pack them.
  return {
    status: 200,
    headers: { ETag: tagOf(revision), 'Cache-Control': 'no-store, no-transform' },
    body,
  }
}

/** The console sends no wrong fields: what it shows of this is the limit that an operator has reached. */
function sentenceOf(errors: FieldErrors): string {
  const [field, message] = Object.entries(errors)[0] ?? []
  return field === 'body'
    ? `The preferences ${message}.`
    : `The preferences have wrong fields: ${field} ${message}.`
}

function tagOf(revision: number): string {
  return `"${revision}"`
}
