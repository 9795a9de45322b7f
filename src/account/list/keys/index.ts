export { listKeys } from './listKeys'
export { useListKeys } from './useListKeys'
