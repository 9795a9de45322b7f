import { describe, expect, it } from 'vitest'
import { drawn, type Series, stacksOf } from '../../../src/dashboard/figure'

function series(stack: string, totals: readonly number[]): Series {
  const rows = totals.map(total => ({ list: 'customers', filter: {}, total }) as const)
  return { name: stack, brief: stack, look: { colour: 'any', pattern: 'plain' }, stack, rows }
}

describe('What a chart draws', () => {
  it('is each number, and of what is next to nothing as much as can be seen; nothing of nothing', () => {
    expect(drawn([series('Customers', [390, 0, 40]), series('Customers', [10, 1, 0])])).toEqual([
      [390, 0, 40],
      [10, 10, 0],
    ])
  })

  it('is nothing where there is nothing at all', () => {
    expect(drawn([series('Customers', [0, 0])])).toEqual([[0, 0]])
  })

  it('is in charts of their own what is counted in thousands, and what in ones', () => {
    const customers = series('Customers', [8000])
    const partners = series('Partners', [3])
    const facts = { title: '', caption: '', none: '', column: '', categories: [] }
    expect(stacksOf({ ...facts, series: [customers, customers, partners] })).toEqual([
      [customers, customers],
      [partners],
    ])
  })
})
