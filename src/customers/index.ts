import CustomersIcon from '@mui/icons-material/ApartmentOutlined'
import type { ResourceProps } from 'react-admin'
import { lazyPage } from '../page'
import { CustomerList } from './CustomerList'

export const customers: ResourceProps = {
  name: 'customers',
  icon: CustomersIcon,
  // The page on which a day begins: not fetched after the rest, but with it.
  list: CustomerList,
  show: lazyPage(() => import('./CustomerPage').then(({ CustomerPage }) => CustomerPage)),
  recordRepresentation: 'organizationName',
}
