import { describe, expect, it } from 'vitest'
import { loadAccounts } from '../../../src/actions/panel/loadAccounts'
import { contosoRecord } from './records'

const ids = Array.from({ length: 950 }, (_, index) => `customer-${index}`)
const getMany = async (chunk: readonly string[]) => chunk.map(id => contosoRecord({ id })).toReversed()

describe('The accounts of a selection', () => {
  it('are read a hundred at a time, and stand in the order of the selection', async () => {
    const sizes: number[] = []
    const { accounts, missing } = await loadAccounts(ids, {
      getMany: chunk => {
        sizes.push(chunk.length)
        return getMany(chunk)
      },
    })
    expect(Math.max(...sizes)).toBe(100)
    expect(accounts.map(({ id }) => id)).toEqual(ids)
    expect(missing).toEqual([])
  })

  it('are named as missing when the server does not know them, or does not show them', async () => {
    const { accounts, missing } = await loadAccounts(['a', 'gone', 'b'], {
      getMany: chunk => getMany(chunk.filter(id => id !== 'gone')),
    })
    expect(accounts.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(missing).toEqual(['gone'])
  })

  it('are counted while they come', async () => {
    const counts: number[] = []
    await loadAccounts(ids, { getMany, onProgress: loaded => counts.push(loaded) })
    expect(counts).toHaveLength(10)
    expect(counts).toEqual(counts.toSorted((some, other) => some - other))
    expect(counts.at(-1)).toBe(950)
  })

  it('are not read any further when nobody waits for them', async () => {
    const controller = new AbortController()
    const reading = loadAccounts(ids, {
      signal: controller.signal,
      getMany: chunk => {
        controller.abort(new Error('closed'))
        return getMany(chunk)
      },
    })
    await expect(reading).rejects.toThrow('closed')
  })
})
