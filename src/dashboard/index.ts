import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined'
import { lazyPage } from '../page'

/** Where one lands: what needs a decision today. It is no resource, and stands at the root. */
export const dashboard = {
  icon: DashboardIcon,
  page: lazyPage(() => import('./DashboardPage').then(({ DashboardPage }) => DashboardPage)),
}
