import type { State } from '../../../mock-api/store/state'
import type { Request } from '../../model/answer'
import type { Facts, Operator, World } from '../../model/world'
import type { Api } from '../server'
import type { Desk } from './desk'
import type { Heard } from './heard'
import { type Witness, witnessOf } from './witness'
import { worldOf } from './worldOf'

/** A backend and the model of it, on their way together. */
export interface Course {
  readonly desk: Desk
  readonly api: Api
  /** Told of what was answered as it was foretold (`cells`). */
  readonly count: (cell: string) => void
  readonly world: World
  witness: Witness
  heard: Heard
  /** Each account’s row as it was when both agreed on it. */
  agreed: Map<string, Facts>
  /** The requests that were sent last with a key, the newest first. */
  sent: readonly Request[]
}

export function courseFrom(
  state: State,
  { desk, api, count }: Pick<Course, 'desk' | 'api' | 'count'>,
): Course {
  return { desk, api, count, world: worldOf(state), agreed: new Map(), sent: [], ...watching(state) }
}

/** What watches a backend from a state on. */
export function watching(state: State): Pick<Course, 'witness' | 'heard'> {
  return { witness: witnessOf(state), heard: { events: state.events.length, mails: state.mails.length } }
}

/** Starting over may leave an operator without a place; then another one asks. */
export function operatorIn(world: World, id: string): Operator {
  const operator = world.operators.get(id) ?? world.operators.get('partner-admin')
  if (!operator) throw new Error(`there is no operator ${id}`)
  return operator
}
