import type { Store } from 'react-admin'
import { hasLeft } from './authProvider'
import { storedOperator } from './signedInBrowser'

/** What belongs to the browser, whoever signs in. */
const ofBrowser: readonly string[] = ['theme', 'locale', 'csvSeparator']

/** What is spoken goes when somebody signs out by hand: the next one may not speak it. */
const spoken = 'locale'

/**
 * A store in which each operator finds its own: what was ticked, filtered and chosen. react-admin empties the store whenever a
 * session ends. Here what stood there is still there when its operator comes back from a session that was over, and goes when it signs
 * out by itself.
 */
export function operatorStore(store: Store): Store {
  const own = (key: string) => (ofBrowser.includes(key) ? key : `${storedOperator()?.id ?? 'nobody'}/${key}`)
  return {
    ...store,
    getItem: (key, byDefault) => store.getItem(own(key), byDefault),
    setItem: (key, value) => store.setItem(own(key), value),
    removeItem: key => store.removeItem(own(key)),
    removeItems: prefix => store.removeItems(own(prefix)),
    subscribe: (key, changed) => store.subscribe(own(key), changed),
    listItems: prefix => store.listItems?.(own(prefix ?? '')) ?? {},
    reset() {
      if (!hasLeft()) return
      for (const key of Object.keys(store.listItems?.() ?? {}))
        if (key === spoken || !ofBrowser.includes(key)) store.removeItem(key)
    },
  }
}
