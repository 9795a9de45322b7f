import CustomersIcon from '@mui/icons-material/ApartmentOutlined'
import type { ResourceProps } from 'react-admin'
import { lazyPage } from '../page'

export const customers: ResourceProps = {
  name: 'customers',
  icon: CustomersIcon,
  list: lazyPage(() => import('./CustomerList').then(({ CustomerList }) => CustomerList)),
  show: lazyPage(() => import('./CustomerPage').then(({ CustomerPage }) => CustomerPage)),
  recordRepresentation: 'organizationName',
}
