export { AccountEvents } from './AccountEvents'
export { EventFilterBar } from './EventFilterBar'
export { EventList } from './EventList'
export { NoEvents } from './NoEvents'
