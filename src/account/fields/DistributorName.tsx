import { useReference } from 'react-admin'
import type { DistributorRecord } from '#contract'
import { Name } from '../../page'

/** A distributor by its name. All that stand on a page are asked for at once. */
export function DistributorName({ id }: { readonly id: string }) {
  const { referenceRecord } = useReference<DistributorRecord>({ reference: 'distributors', id })
  return referenceRecord && <Name of={referenceRecord.organizationName} />
}
