import { openEmbeddedStore } from '../../../../mock-api/store/embeddedStore'
import { allOf } from '../changes'
import { smallState } from '../smallState'
import type { Decide } from './script'

/** What a store holds after these commits and no others, as text that can be compared. */
export type Holding = (commits: readonly Decide[]) => Promise<string>

/** Asks a store in memory, once for the same commits. */
export function expectations(): Holding {
  const known = new Map<string, Promise<string>>()
  const numbers = new Map<Decide, number>()
  const numberOf = (decide: Decide) => {
    const number = numbers.get(decide) ?? numbers.size
    numbers.set(decide, number)
    return number
  }
  return commits => {
    const key = commits.map(numberOf).join()
    const holding = known.get(key) ?? heldAfter(commits)
    known.set(key, holding)
    return holding
  }
}

async function heldAfter(commits: readonly Decide[]): Promise<string> {
  const store = await openEmbeddedStore({ path: ':memory:', firstState: smallState })
  for (const decide of commits) await store.commit(decide)
  return JSON.stringify(await allOf(store))
}
