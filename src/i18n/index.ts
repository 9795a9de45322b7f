export { Languages } from './Languages'
