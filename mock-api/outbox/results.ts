import { isDeepStrictEqual } from 'node:util'
import type { MailRecord } from '#contract'
import type { StoredDelivery } from '../store/state'
import type { Commit, Reads, Store } from '../store/store'
import type { Failure } from './failure'

/** What became of an attempt: null when the mail was taken. */
export interface Result {
  readonly mail: MailRecord
  readonly failure: Failure | null
}

/** Results on their way to the disk. */
export interface Results {
  /** Whether the disk takes none at present. */
  readonly held: boolean
  /** Keeps a result; those that come together share a commit. Comes back when it is on disk, or held. */
  keep(result: Result): Promise<void>
  /** Writes what is there. */
  write(): Promise<void>
}

/**
 * Takes results to the store. What the disk refuses is held and tried again with the next `write`: a mail that was taken is
 * not sent once more for it.
 */
export function openResults(
  store: Store,
  afterFailure: (delivery: StoredDelivery, failure: Failure) => StoredDelivery,
  onFailure: (error: unknown) => void,
): Results {
  const waiting = new Map<string, Result>()
  let writing: Promise<void> | undefined
  let held = false

  const writeAll = async () => {
    try {
      while (waiting.size > 0) {
        const together = [...waiting.values()]
        await store.commit(reads => decided(together, reads, afterFailure))
        for (const { mail } of together) waiting.delete(mail.id)
      }
      held = false
    } catch (error) {
      held = true
      onFailure(error)
    } finally {
      writing = undefined
    }
  }
  const write = async () => {
    if (waiting.size > 0) writing ??= writeAll()
    await writing
  }
  return {
    get held() {
      return held
    },
    async keep(result) {
      waiting.set(result.mail.id, result)
      await write()
    },
    write,
  }
}

async function decided(
  results: readonly Result[],
  reads: Reads,
  afterFailure: (delivery: StoredDelivery, failure: Failure) => StoredDelivery,
): Promise<Commit<void>> {
  const ids = results.map(({ mail }) => mail.id)
  const deliveries = await reads.find('outbox', ids)
  const mails = await reads.find('mails', ids)
  const put: StoredDelivery[] = []
  const remove: string[] = []
  for (const [index, { mail, failure }] of results.entries()) {
    const delivery = deliveries[index]
    // After a start over another mail may have its id.
    if (!delivery || !isDeepStrictEqual(mails[index], mail)) continue
    if (failure) put.push(afterFailure(delivery, failure))
    else remove.push(mail.id)
  }
  return { put: { outbox: put }, remove: { outbox: remove }, answer: undefined }
}
