import { useState } from 'react'
import { useListContext } from 'react-admin'

/**
 * Which question the rows in sight answer, as a key for them: those that answer another take their place, and none of them is seen to
 * move to where it stands among the others.
 */
export function useAnswered(): string {
  const { filterValues, filter, sort, page, perPage, isPlaceholderData } = useListContext()
  const asked = JSON.stringify([filterValues, filter, sort, page, perPage])
  const [answered, setAnswered] = useState(asked)
  if (!isPlaceholderData && answered !== asked) setAnswered(asked)
  return isPlaceholderData ? answered : asked
}
