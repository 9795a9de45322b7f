import { onEachBeat } from '../beat'
import type { Backend } from '../operations/operation'
import { hearTenants } from './hearTenants'

const beat = 250

/** Lets the pretended tenants work in real time, watched or not. Answers how to stop. */
export function tenantsAtWork(backend: Backend, onFailure: (error: unknown) => void): () => Promise<void> {
  return onEachBeat(beat, () => hearTenants(backend, backend.now()), onFailure)
}
