import { nameOf, useCatalog } from '../../api'
import { None } from './None'

interface CatalogNamesProps {
  readonly of: 'skus' | 'addOns'
  readonly slugs: readonly string[]
}

/** SKUs or add-ons by their names. */
export function CatalogNames({ of: list, slugs }: CatalogNamesProps) {
  const catalog = useCatalog()
  if (slugs.length === 0) return <None />
  return slugs.map(slug => nameOf(catalog[list], slug)).join(', ')
}
