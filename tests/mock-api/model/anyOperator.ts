import fc from 'fast-check'
import { operatorIds as ofDemo } from '../../model/operators'

export const often = <Value>(...weighted: readonly (readonly [weight: number, value: Value])[]) =>
  fc.oneof(...weighted.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

/** Who acts, as often as it matters. */
export const operator = often(
  [24, 'internal-admin'],
  [14, 'partner-admin'],
  [14, 'distributor-admin'],
  [10, 'trial-partner-admin'],
  [2, 'other-partner-admin'],
  [5, 'other-distributor-admin'],
  [7, 'suspended-partner-admin'],
  [6, 'internal-viewer'],
  [2, 'partner-viewer'],
  [4, 'distributor-viewer'],
  [3, 'reseller-admin'],
)

/** The ten of a demo, and one of a partner that is suspended. */
export const operatorIds = [...ofDemo, 'suspended-partner-admin'] as const

export const anyone = fc.constantFrom(...operatorIds)
