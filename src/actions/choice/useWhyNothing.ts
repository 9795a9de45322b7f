import type { AccountKind } from '#lifecycle'
import { actionOrder } from './actionOrder'
import { saidOnce } from './saidOnce'
import { useWhyNever } from './useWhyNever'

/** Why the operator can do nothing at all with accounts of a kind, as a sentence; undefined where there is something that it can. */
export function useWhyNothing(): (kind: AccountKind) => string | undefined {
  const whyNever = useWhyNever()
  return kind => saidOnce(actionOrder.map(action => whyNever(action, kind)))
}
