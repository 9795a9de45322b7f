export { ConsoleUI } from './ConsoleUI'
export { theme } from './theme'
