export { AccountEvents } from './AccountEvents'
export { EventList } from './EventList'
