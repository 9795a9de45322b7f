import ActivityIcon from '@mui/icons-material/History'
import type { ResourceProps } from 'react-admin'
import { lazyPage } from '../page'

/** What was done to accounts, by operators and by the calendar. */
export const activity: ResourceProps = {
  name: 'events',
  icon: ActivityIcon,
  list: lazyPage(() => import('./ActivityPage').then(({ ActivityPage }) => ActivityPage)),
}
