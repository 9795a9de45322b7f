import Button from '@mui/material/Button'
import { LinkBase, useListContext, useRecordContext, useTranslate } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { useListPath } from '../account'

/** Leads to these customers among all, where they can be filtered further, ticked and exported. */
export function OpenInCustomers() {
  const translate = useTranslate()
  const pathOf = useListPath()
  const partner = useRecordContext<PartnerRecord>()
  const { filterValues, sort } = useListContext()
  if (!partner) return null
  const filter = { ...filterValues, partnerId: partner.id }
  return (
    <Button component={LinkBase} to={pathOf('customers', { filter, sort })} size="small" sx={{ ml: 'auto' }}>
      {translate('account.page.openInCustomers')}
    </Button>
  )
}
