import { useStoreContext } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { listsOf, ticksKey } from '../../account'
import { type AnyAction, isPendingAction } from '../subject/subject'

type Untick = (
  action: { readonly kind: AccountKind; readonly action: AnyAction },
  applied: ReadonlySet<string>,
) => void

/** Unticks what an action has been applied to, in the list in which it stands, wherever the panel was opened. */
export function useUntick(): Untick {
  const store = useStoreContext()
  return ({ kind, action }, applied) => {
    const [finished, pending] = listsOf(kind)
    const key = ticksKey(isPendingAction(action) ? pending : finished)
    const ticked: readonly string[] = store.getItem(key) ?? []
    if (ticked.length > 0)
      store.setItem(
        key,
        ticked.filter(id => !applied.has(id)),
      )
  }
}
