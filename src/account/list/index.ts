export { AccountList } from './AccountList'
export type { AccountColumn } from './accountColumn'
export { CardTerm } from './CardTerm'
export { SortedColumn } from './SortedColumn'
