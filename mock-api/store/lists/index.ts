export { createLists } from './lists'
