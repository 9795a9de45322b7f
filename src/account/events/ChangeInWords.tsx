import { useTranslate } from 'react-admin'
import type { Change } from '#contract'
import { nameOf, useCatalog } from '../../api'
import { ChangedValue } from './ChangedValue'
import { gainAndLoss } from './gainAndLoss'

/** A change as before → after; of a list, what was added to it and what was removed. */
export function ChangeInWords({ of: { field, before, after } }: { readonly of: Change }) {
  const translate = useTranslate()
  const catalog = useCatalog()
  const entries = catalog[field === 'skus' ? 'skus' : 'addOns']
  const parts = gainAndLoss(before, after).map(({ kind, slugs }) =>
    translate(`activity.${kind}`, { names: slugs.map(slug => nameOf(entries, slug)).join(', ') }),
  )
  if (parts.length > 0) return parts.join('; ')
  return (
    <>
      {before !== undefined && (
        <>
          <ChangedValue field={field} value={before} />
          {' → '}
        </>
      )}
      <ChangedValue field={field} value={after} />
    </>
  )
}
