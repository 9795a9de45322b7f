import { Admin, Resource } from 'react-admin'
import { authProvider } from './authProvider'
import { CustomerList } from './CustomerList'
import { dataProvider } from './dataProvider'

export function App() {
  return (
    <Admin dataProvider={dataProvider} authProvider={authProvider} disableTelemetry>
      <Resource name="customers" list={CustomerList} recordRepresentation="organizationName" />
      <Resource name="distributors" recordRepresentation="organizationName" />
    </Admin>
  )
}
