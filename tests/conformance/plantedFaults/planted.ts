import type { Fault } from '../spoiledServer'

/** A fault of a backend, the group that has to find it, and the words of the check that does. */
export interface Planted extends Fault {
  readonly what: string
  readonly group: string
  readonly found: RegExp
}
