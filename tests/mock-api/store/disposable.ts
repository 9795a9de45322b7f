import type { Store } from '../../../mock-api/store/store'

/** A store that is closed when its test ends. */
export function disposable(store: Store): Store & AsyncDisposable {
  return Object.assign(store, { [Symbol.asyncDispose]: () => store.close() })
}
