export { DemoLine } from './DemoLine'
