import { createRequire } from 'node:module'

/** lowdb makes all of lodash anew for each database that is opened, which takes longer than to open thousands of small ones. Here one is enough. */
export function oneLodash(): Disposable {
  const { resolve } = createRequire(import.meta.url)
  // lowdb's own.
  const lodash: { runInContext: () => unknown } = createRequire(resolve('lowdb'))('lodash')
  const { runInContext } = lodash
  lodash.runInContext = () => lodash
  return {
    [Symbol.dispose]() {
      lodash.runInContext = runInContext
    },
  }
}
