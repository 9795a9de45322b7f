import { useQuery } from '@tanstack/react-query'
import type { Catalog } from '#contract'
import { usePartnerAppDataProvider } from './usePartnerAppDataProvider'

const nothingYet: Catalog = { skus: [], addOns: [] }

/** The names of SKUs and add-ons; empty until they have come. */
export function useCatalog(): Catalog {
  const { catalog } = usePartnerAppDataProvider()
  const { data = nothingYet } = useQuery({
    queryKey: ['catalog'],
    queryFn: () => catalog(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}

/** The name of a slug; the slug itself where the catalog has none. */
export function nameOf(entries: Catalog['skus'], slug: string): string {
  return entries.find(({ id }) => id === slug)?.name ?? slug
}
