import { createHash } from 'node:crypto'
import type { Asked } from './operations/operation'
import { fault } from './problemError'
import type { Commit, Reads } from './store/store'

/**
 * Lets a request that carries an idempotency key have its effect once: the same request again is answered from what was
 * kept, another one under the key is refused. The answer is kept in the commit of its effect, so neither is without the other;
 * where there is nothing to store, as in a dry run, nothing is kept.
 * `keep` makes the answer small for keeping; `recall` makes it whole again.
 */
export function answeredOnce<Whole, Kept>(
  { idempotencyKey, method, path, body }: Asked,
  operatorId: string,
  now: () => Date,
  answers: { keep(answer: Whole): Kept; recall(kept: Kept, reads: Reads): Promise<Whole> },
  decide: (reads: Reads) => Promise<Commit<Whole>>,
): (reads: Reads) => Promise<Commit<Whole>> {
  if (idempotencyKey === undefined) return decide
  const id = `${operatorId} ${idempotencyKey}`
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, path, body]))
    .digest('hex')

  return async reads => {
    const [kept] = await reads.find('answers', [id])
    if (kept && kept.fingerprint !== fingerprint) {
      throw fault(
        'idempotency-key-reused',
        'This idempotency key stands for another request; send this one under a new key.',
      )
    }
    // What stands under the fingerprint of this request was kept by `keep`, below.
    if (kept) return { answer: await answers.recall(kept.body as Kept, reads) }
    const commit = await decide(reads)
    if (!commit.put) return commit
    const answer = { id, at: now().toISOString(), fingerprint, body: answers.keep(commit.answer) }
    return { ...commit, put: { ...commit.put, answers: [answer] } }
  }
}
