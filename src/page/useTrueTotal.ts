import { useState } from 'react'
import { useListContext } from 'react-admin'

/**
 * How many rows answer the list's present question; undefined until that is known. react-admin goes on with the number of the question
 * before. Another page, or another order, does not change how many there are; what could not be loaded is not counted.
 */
export function useTrueTotal(): number | undefined {
  const { data, error, total, filterValues, filter, isPlaceholderData } = useListContext()
  const question = JSON.stringify({ ...filterValues, ...filter })
  const [known, setKnown] = useState<{ readonly question: string; readonly total: number }>()
  const answer = isPlaceholderData ? undefined : total
  if (answer !== undefined && (known?.question !== question || known.total !== answer))
    setKnown({ question, total: answer })
  if (error && !data) return undefined
  return answer ?? (known?.question === question ? known.total : undefined)
}
