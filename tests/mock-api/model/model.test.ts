import { describe, expect, it } from 'vitest'
import { allCells } from './cells'
import { explore } from './explore'
import { allPlaces } from './places'
import { storyOf } from './story'

/** Every day the same moves; `npm run model` plays others. */
const seed = 20_250_615

describe('Whatever operators do and however the clock moves', () => {
  it('the backend answers, stores, tells, mails and shows what the plain model foretells', async () => {
    const { steps, places, difference } = await explore(10_000, { seed })

    if (difference) expect.fail(await storyOf(difference))
    expect(steps).toBeGreaterThan(9_999)
    const times = (place: string) => places.get(place) ?? 0
    expect(allPlaces.filter(place => times(place) < 5)).toEqual([])
    expect(allCells.filter(cell => times(cell) < 1)).toEqual([])
  }, 180_000)
})
