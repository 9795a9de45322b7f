import type { State } from '../../../../mock-api/store/state'
import type { Client } from '../../client'
import type { History } from './history'

/** Somebody who writes as long as there is a server, and knows what it was answered. */
export interface MixedWriter {
  readonly operatorId: string
  /** Requests that were answered. */
  readonly answers: number
  /** Records that it was answered and that were held against the events of their accounts. */
  readonly compared?: number
  /** Whether something was sent that nobody has answered. */
  readonly isWaiting: boolean
  /** Writes one request after another until there is no answer. */
  writeOn(client: Client): Promise<void>
  /** Sends again what was not answered, under its key, and what was answered last: that has no second effect. */
  resume(client: Client): Promise<readonly string[]>
  /** What is wrong with what stands on the disk, by what it was answered; and whether what nobody answered is there all the same. */
  look(state: State, history: History): { readonly wrong: readonly string[]; readonly isStored: boolean }
  /** The demo has started over. */
  forget(): void
}
