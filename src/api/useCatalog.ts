import { createContext, useContext } from 'react'
import type { Catalog } from '#contract'

export const catalogQueryKey = ['catalog'] as const

export const nothingYet: Catalog = { skus: [], addOns: [] }

/** Set by the SessionProvider. */
export const CatalogContext = createContext(nothingYet)

/** The names of SKUs and add-ons; empty until they have come. */
export function useCatalog(): Catalog {
  return useContext(CatalogContext)
}

/** The name of a slug; the slug itself where the catalog has none. */
export function nameOf(entries: Catalog['skus'], slug: string): string {
  return entries.find(({ id }) => id === slug)?.name ?? slug
}
