import { describe, expect, it } from 'vitest'
import { pageNumbers } from '../../../src/page/pageNumbers'

const row = (page: number, pages: number) =>
  pageNumbers(page, pages)
    .map(one => one ?? '…')
    .join(' ')

describe('The pages that are offered', () => {
  it.each([
    [1, 1, '1'],
    [1, 5, '1 2 3 4 5'],
    [4, 7, '1 2 3 4 5 6 7'],
    [1, 12, '1 2 3 4 5 … 12'],
    [4, 12, '1 2 3 4 5 … 12'],
    [5, 12, '1 … 4 5 6 … 12'],
    [8, 12, '1 … 7 8 9 … 12'],
    [9, 12, '1 … 8 9 10 11 12'],
    [12, 12, '1 … 8 9 10 11 12'],
  ])('on page %i of %i are %s', (page, pages, offered) => {
    expect(row(page, pages)).toBe(offered)
  })

  it('are seven at most, so that nothing moves beneath the pointer', () => {
    for (let pages = 8; pages < 40; pages++)
      for (let page = 1; page <= pages; page++) expect(pageNumbers(page, pages)).toHaveLength(7)
  })
})
