export { AccountLife } from './AccountLife'
