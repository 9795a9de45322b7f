import type { Backend } from '../operations/operation'
import { hearTenants } from './hearTenants'

const beat = 250

/** Lets the pretended tenants work in real time, watched or not. Answers how to stop: what was begun is finished. */
export function tenantsAtWork(backend: Backend, onFailure: (error: unknown) => void): () => Promise<void> {
  let hearing: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    hearing = hearTenants(backend, backend.now())
      .catch(onFailure)
      .finally(() => {
        busy = false
      })
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await hearing
  }
}
