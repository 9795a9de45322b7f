import PartnersIcon from '@mui/icons-material/HandshakeOutlined'
import type { ResourceProps } from 'react-admin'
import { lazyPage } from '../page'

export const partners: ResourceProps = {
  name: 'partners',
  icon: PartnersIcon,
  list: lazyPage(() => import('./PartnerList').then(({ PartnerList }) => PartnerList)),
  show: lazyPage(() => import('./PartnerPage').then(({ PartnerPage }) => PartnerPage)),
  recordRepresentation: 'organizationName',
}
