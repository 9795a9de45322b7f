import type { ResourceProps } from 'react-admin'

/** Without a page: a distributor is named in lists and chosen in filters. */
export const distributors: ResourceProps = {
  name: 'distributors',
  recordRepresentation: 'organizationName',
}
