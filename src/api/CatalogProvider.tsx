import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CatalogContext, catalogQueryKey, nothingYet } from './useCatalog'
import { usePartnerAppDataProvider } from './usePartnerAppDataProvider'

/** Reads the catalog once for all that stands beneath: a page of a list names hundreds of SKUs. */
export function CatalogProvider({ children }: { readonly children: ReactNode }) {
  const { catalog } = usePartnerAppDataProvider()
  const { data = nothingYet } = useQuery({
    queryKey: catalogQueryKey,
    queryFn: () => catalog(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return <CatalogContext value={data}>{children}</CatalogContext>
}
