import { type ComponentType, lazy } from 'react'
import { OfflineError } from '../api'

/** A page whose code is fetched when it is first opened. When that fails, it fails as any other answer that does not come. */
export function lazyPage(load: () => Promise<ComponentType>) {
  return lazy(() =>
    load().then(
      page => ({ default: page }),
      cause => Promise.reject(new OfflineError(cause)),
    ),
  )
}
