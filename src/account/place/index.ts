export { ListedAccountLink } from './ListedAccountLink'
