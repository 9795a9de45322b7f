import CustomersIcon from '@mui/icons-material/ApartmentOutlined'
import { DataTable, Pagination, ReferenceManyField, useTranslate } from 'react-admin'
import type { CustomerRecord } from '#contract'
import { AccountLink, CatalogNames, Day, SortedColumn, Stage, Upgrade } from '../account'
import { ListStates, StateMessage } from '../page'

const Column = SortedColumn<CustomerRecord>

const byName = { field: 'organizationName', order: 'ASC' } as const

/** The customers of the partner in context. What can be done with them stands on their own pages. */
export function PartnerCustomers() {
  const translate = useTranslate()
  const none = translate('account.page.noCustomers')
  return (
    <ReferenceManyField
      reference="customers"
      target="partnerId"
      sort={byName}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25, 100]} />}
    >
      <ListStates
        noResults={none}
        empty={
          <StateMessage icon={CustomersIcon} title={translate('account.list.empty.customers')} text={none} />
        }
      >
        <DataTable
          aria-label={translate('account.page.customers')}
          bulkActionButtons={false}
          rowClick={false}
          sx={{ overflowX: 'auto', '& .MuiTableCell-root': { whiteSpace: 'nowrap' } }}
        >
          <Column
            source="organizationName"
            render={({ id, organizationName }) => (
              <AccountLink kind="customer" id={id}>
                {organizationName}
              </AccountLink>
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
      </ListStates>
    </ReferenceManyField>
  )
}
