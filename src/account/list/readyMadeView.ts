import type { ViewFilter } from '#contract'
import type { AnyView } from './sortOfView'

/** The ready-made view that a filter is; undefined where it asks for something else besides. */
export function readyMadeView(views: readonly AnyView[], filter: ViewFilter): AnyView | undefined {
  const { view, ...others } = filter
  return Object.keys(others).length === 0 ? views.find(name => name === view) : undefined
}
