import { useStoreContext } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { listsOf, ticksKey } from '../../account'
import { type AnyAction, isPendingAction } from '../subject/subject'

type Untick = (
  action: { readonly kind: AccountKind; readonly action: AnyAction },
  ids: ReadonlySet<string>,
) => void

/** Unticks accounts of an action, such as those to which it has been applied, in the list in which it stands, wherever the panel was opened. */
export function useUntick(): Untick {
  const store = useStoreContext()
  return ({ kind, action }, ids) => {
    const [finished, pending] = listsOf(kind)
    const key = ticksKey(isPendingAction(action) ? pending : finished)
    const ticked: readonly string[] = store.getItem(key) ?? []
    if (ticked.length > 0)
      store.setItem(
        key,
        ticked.filter(id => !ids.has(id)),
      )
  }
}
