import { useTranslate } from 'react-admin'
import { nameOf, useCatalog } from '../../api'
import type { Saying } from './editionRules'

/** What an edition says, in words. */
export function useSayingInWords(): (saying: Saying) => string {
  const translate = useTranslate()
  const { skus, addOns } = useCatalog()
  const named = (entries: typeof skus, slugs: readonly string[]) =>
    slugs.map(slug => nameOf(entries, slug)).join(', ')

  return function inWords({ key, count, parts = {}, offer }: Saying): string {
    const facts = Object.entries(parts).map(([name, part]) => [name, inWords(part)] as const)
    return translate(`demo.edition.says.${key}`, {
      ...(count !== undefined && { smart_count: count }),
      ...Object.fromEntries(facts),
      ...(offer && { skus: named(skus, offer.skus), addOns: named(addOns, offer.addOns) }),
    })
  }
}
