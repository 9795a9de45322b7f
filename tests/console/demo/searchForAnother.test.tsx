import { describe, expect, it } from 'vitest'
import { searchForAnother } from '../../../src/demo/operators/searchForAnother'

const address = (parts: Readonly<Record<string, string>>) => `?${new URLSearchParams(parts)}`
const view = { filter: '{"q":"a?b&c"}', sort: 'seats', order: 'ASC', perPage: '50', columns: 'seats' }

describe('An address at which somebody else signs in', () => {
  it('keeps the view, not which saved one it was, nor which page of it', () => {
    expect(searchForAnother(address({ ...view, page: '3', saved: 'mine' }))).toBe(address(view))
  })

  it('keeps the list behind an account in the same way', () => {
    const from = (parts: Readonly<Record<string, string>>) => address({ from: `/customers${address(parts)}` })
    expect(searchForAnother(from({ ...view, page: '3', saved: 'mine' }))).toBe(from(view))
    expect(searchForAnother(address({ from: '/customers' }))).toBe(address({ from: '/customers' }))
  })

  it('says nothing where nothing is left, or was said', () => {
    expect(searchForAnother('')).toBe('')
    expect(searchForAnother('?page=3')).toBe('')
  })
})
