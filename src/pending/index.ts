export { pendingRoute } from './pendingRoute'
