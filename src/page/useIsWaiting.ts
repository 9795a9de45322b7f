import { useListContext } from 'react-admin'

/** Whether the list waits for rows, and has none to show meanwhile: those of before may have been none, which would be taken for the answer. */
export function useIsWaiting(): boolean {
  const { isPending, isPlaceholderData, data } = useListContext()
  return isPending === true || (isPlaceholderData === true && data?.length === 0)
}
