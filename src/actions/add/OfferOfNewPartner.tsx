import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { Offer } from '#lifecycle'
import { nameOf, useCatalog } from '../../api'

/** What a new partner gets, and may give its customers. */
export function OfferOfNewPartner({ offer }: { readonly offer: Offer | undefined }) {
  const translate = useTranslate()
  const { skus, addOns } = useCatalog()
  const names = (entries: typeof skus, slugs: readonly string[]) =>
    slugs.map(slug => nameOf(entries, slug)).join(', ') || translate('actions.value.none')
  return (
    <Typography variant="body2">
      {offer
        ? translate('actions.add.offer', {
            skus: names(skus, offer.skus),
            addOns: names(addOns, offer.addOns),
          })
        : translate('actions.add.offer_of_distributor')}
    </Typography>
  )
}
