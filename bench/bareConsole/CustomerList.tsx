import { DataTable, DateField, List, Pagination, ReferenceField, TextArrayField } from 'react-admin'

export function CustomerList() {
  return (
    <List
      sort={{ field: 'organizationName', order: 'ASC' }}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
    >
      <DataTable>
        <DataTable.Col source="organizationName" />
        <DataTable.Col source="stage" />
        <DataTable.Col source="trialEndsOn" field={DateField} />
        <DataTable.Col source="automaticUpgrade" />
        <DataTable.Col source="expiresOn" field={DateField} />
        <DataTable.Col source="partner.organizationName" />
        <DataTable.Col source="distributorId">
          <ReferenceField source="distributorId" reference="distributors" />
        </DataTable.Col>
        <DataTable.Col source="sku" />
        <DataTable.Col source="addOns" field={TextArrayField} />
        <DataTable.NumberCol source="seats" />
        <DataTable.Col source="subscriptionLevel" />
        <DataTable.Col source="source" />
      </DataTable>
    </List>
  )
}
