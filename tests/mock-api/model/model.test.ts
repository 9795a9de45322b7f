import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcesBelow } from '../../architecture/imports'
import { anyMove, anyStart } from './moves'
import { allPlaces, type Places } from './places'
import { play } from './play'

/*
 * `MODEL_TIMES=10` plays ten times as many moves, and `MODEL_SEED=…` others than those of every day. What fails is printed as
 * data: it is kept in kept.test.ts.
 */
const times = Number(process.env['MODEL_TIMES'] ?? 1)
const seed = Number(process.env['MODEL_SEED'] ?? 20_250_615)

describe('Whatever operators do and however the clock moves', () => {
  it(
    'the backend answers, stores, tells and mails what the plain model foretells',
    async () => {
      const places: Places = new Map()
      let moved = 0
      let courses = 0
      await fc.assert(
        fc.asyncProperty(
          anyStart,
          fc.array(anyMove, { minLength: 1, maxLength: 70, size: 'max' }),
          async (start, moves) => {
            moved += moves.length
            // One in forty takes the way that a browser takes.
            await play(start, moves, { http: courses++ % 40 === 0, places })
          },
        ),
        { numRuns: 350 * times, seed },
      )

      expect(moved).toBeGreaterThan(10_000 * times)
      const seldom = allPlaces.filter(place => (places.get(place) ?? 0) < 10 * times)
      expect(seldom).toEqual([])
    },
    60_000 * times,
  )

  it('the model has not asked the rules that it is compared to', () => {
    const model = ['days', 'editions', 'world', 'telling', 'calendar', 'commands', 'record', 'onboarding']
    const files = sourcesBelow('tests/mock-api/model').filter(({ path }) =>
      model.some(name => path.endsWith(`/${name}.ts`)),
    )
    const own = /^(tests\/mock-api\/model\/|mock-api\/store\/state$)/
    expect(files).toHaveLength(model.length)
    expect(files.flatMap(({ imports }) => imports.filter(path => !own.test(path)))).toEqual([])
  })
})
