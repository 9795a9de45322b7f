import CustomersIcon from '@mui/icons-material/ApartmentOutlined'
import Stack from '@mui/material/Stack'
import { DataTable, useTranslate } from 'react-admin'
import type { CustomerRecord } from '#contract'
import { CatalogNames, Day, ListedAccountLink, ListOfAccount, SortedColumn, Stage, Upgrade } from '../account'
import { ListStates, Pages, SearchField, StateMessage, TotalCount } from '../page'
import { OpenInCustomers } from './OpenInCustomers'
import { partnerCustomersLook } from './partnerCustomersLook'

const Column = SortedColumn<CustomerRecord>

const byName = { field: 'organizationName', order: 'ASC' } as const

/** The customers of the partner in context. What can be done with them stands on their own pages, or in the list of all customers. */
export function PartnerCustomers() {
  const translate = useTranslate()
  return (
    <ListOfAccount reference="customers" target="partnerId" sort={byName}>
      <Stack
        direction="row"
        sx={{ gap: 1.5, px: 1, pt: 0.5, pb: 1.5, alignItems: 'center', flexWrap: 'wrap' }}
      >
        <SearchField label={translate('account.list.search')} />
        <TotalCount message="account.list.count.customers" />
        <OpenInCustomers />
      </Stack>
      <ListStates
        noResults={translate('account.list.noResults')}
        empty={
          <StateMessage
            icon={CustomersIcon}
            title={translate('account.list.empty.customers')}
            text={translate('account.page.noCustomers')}
          />
        }
      >
        <DataTable
          aria-label={translate('account.page.customers')}
          bulkActionButtons={false}
          rowClick={false}
          sx={partnerCustomersLook}
        >
          <Column
            source="organizationName"
            render={({ id, organizationName }) => (
              <ListedAccountLink kind="customer" id={id}>
                {organizationName}
              </ListedAccountLink>
            )}
          />
          <Column source="stage" render={({ stage }) => <Stage of={stage} />} />
          <Column source="trialEndsOn" render={({ trialEndsOn }) => <Day of={trialEndsOn} distance />} />
          <Column
            source="automaticUpgrade"
            render={({ automaticUpgrade }) => <Upgrade of={automaticUpgrade} />}
          />
          <Column source="sku" render={({ sku }) => <CatalogNames of="skus" slugs={[sku]} />} />
          <Column source="seats" align="right" />
          <Column source="expiresOn" render={({ expiresOn }) => <Day of={expiresOn} distance />} />
        </DataTable>
        <Pages rowsPerPageOptions={[10, 25, 50, 100]} />
      </ListStates>
    </ListOfAccount>
  )
}
