import { useTranslate } from 'react-admin'
import { isCalendarDate } from '#lifecycle'
import { nameOf, useCatalog } from '../../api'
import { useSentences } from '../../language'
import type { Term, Terms } from '../draft/productionTerms'

/** Puts a term into words; undefined where there is none. */
export function useTermInWords(): (term: Term, terms: Terms) => string | undefined {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const catalog = useCatalog()
  return (term, { expiresOn, sku, addOns }) => {
    switch (term) {
      case 'expiresOn':
        return isCalendarDate(expiresOn) ? inWords(expiresOn) : expiresOn
      case 'sku':
        return sku && nameOf(catalog.skus, sku)
      case 'addOns':
        return (
          addOns &&
          (addOns.map(slug => nameOf(catalog.addOns, slug)).join(', ') || translate('actions.value.none'))
        )
    }
  }
}
