import { describe, expect, it } from 'vitest'
import { type AskIds, notAmong, unlistedAmong } from '../../../src/account/list/unlisted/unlistedAmong'

const ids = Array.from({ length: 250 }, (_, index) => `customer-${index}`)

describe('Ticked accounts that are not in the list as it is filtered', () => {
  it('are those that are not among what matches', () => {
    expect(notAmong(['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual(['b'])
  })

  it('are asked about a hundred at a time, beside the filter, where more match than are given at once', async () => {
    const asked: unknown[] = []
    const evenOnes: AskIds = async ({ id, ...filter }) => {
      const some: readonly string[] = id
      asked.push([filter, some.length])
      const matching = some.filter(one => Number(one.split('-')[1]) % 2 === 0)
      return { ids: matching, total: matching.length }
    }
    const unlisted = await unlistedAmong(ids, { subscriptionLevel: 'TRIAL' }, evenOnes)

    expect(unlisted).toEqual(ids.filter((_, index) => index % 2 === 1))
    const filter = { subscriptionLevel: 'TRIAL' }
    expect(asked).toEqual([
      [filter, 100],
      [filter, 100],
      [filter, 50],
    ])
  })

  it('are all that are left where the filter itself names ids', async () => {
    const nobody: AskIds = () => Promise.reject(new Error('nobody is to be asked'))
    expect(await unlistedAmong(['a', 'b'], { id: ['c'] }, nobody)).toEqual(['a', 'b'])
  })
})
