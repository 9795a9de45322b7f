export { useListedFilter } from './useListedFilter'
export { useUnlisted } from './useUnlisted'
