import { createContext, type ReactNode, useContext } from 'react'
import { useRangeTicks } from './useRangeTicks'

type Tick = ReturnType<typeof useRangeTicks>

const TickContext = createContext<Tick | undefined>(undefined)

/** What ticks the rows of a table: one for all of them, so that a tick does not draw them anew. */
export function RangeTicks({ children }: { readonly children: ReactNode }) {
  return <TickContext value={useRangeTicks()}>{children}</TickContext>
}

export function useTick(): Tick {
  const tick = useContext(TickContext)
  if (!tick) throw new Error('useTick has to stand beneath RangeTicks')
  return tick
}
