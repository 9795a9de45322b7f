import fc from 'fast-check'
import { anyMove, anyStart } from './anyMove'
import type { Move, Start } from './moves'
import type { Places } from './places'
import { play } from './play'

export interface Explored {
  readonly steps: number
  readonly courses: number
  readonly places: Places
  /** The fewest moves that show a difference, and how to come to them again; undefined where there is none. */
  readonly difference?: { readonly start: Start; readonly moves: readonly Move[]; readonly replay: Replay }
}

export interface Replay {
  readonly seed: number
  readonly path?: string
}

/** Plays courses until so many moves were made, each on a backend of its own; one in forty takes the way that a browser takes. */
export async function explore(
  steps: number,
  { seed, path, isShrunk = true }: Replay & { readonly isShrunk?: boolean },
  onCourse: (made: number) => void = () => {},
): Promise<Explored> {
  const places: Places = new Map()
  let made = 0
  let courses = 0
  const property = fc.asyncProperty(anyStart, someMoves, async (start, moves) => {
    await play(start, moves, { http: courses++ % 40 === 0, places })
    made += moves.length
    onCourse(made)
  })
  const details = await fc.check(property, {
    // Some more than it takes: a course has 35 moves on average.
    numRuns: Math.ceil(steps / 32) + 10,
    seed,
    endOnFailure: !isShrunk,
    ...(path !== undefined && { path }),
  })
  const explored = { steps: made, courses, places }
  if (!details.failed || !details.counterexample) return explored
  const [start, moves] = details.counterexample
  return {
    ...explored,
    difference: { start, moves, replay: { seed, path: details.counterexamplePath ?? '' } },
  }
}

const someMoves = fc.array(anyMove, { minLength: 1, maxLength: 70, size: 'max' })
