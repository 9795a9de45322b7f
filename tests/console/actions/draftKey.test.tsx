import { expect, it } from 'vitest'
import { type DraftOf, draftKey } from '../../../src/actions/draft/draftKey'

const edit = { operatorId: 'partner-admin', kind: 'customer', action: 'edit' } as const
const thousands = Array.from({ length: 10_000 }, (_, index) => `customer-${index}`)

it('keeps a draft for the same accounts, however they were ticked, and under few letters', () => {
  expect(draftKey({ ...edit, ids: ['a', 'b', 'c'] })).toBe(draftKey({ ...edit, ids: ['c', 'a', 'b'] }))
  expect(draftKey({ ...edit, ids: thousands })).toBe(draftKey({ ...edit, ids: thousands.toReversed() }))
  expect(draftKey({ ...edit, ids: thousands })?.length).toBeLessThan(80)
  expect(draftKey({ ...edit, ids: [] })).toBeUndefined()
})

it('keeps drafts apart by operator, action and accounts', () => {
  const others: readonly DraftOf[] = [
    { ...edit, ids: ['a'] },
    { ...edit, ids: ['b'] },
    { ...edit, ids: ['a', 'b'] },
    { ...edit, ids: ['a', 'b', 'c'] },
    { ...edit, ids: ['a,b', 'c'] },
    { ...edit, ids: ['a', 'b,c'] },
    { ...edit, ids: thousands },
    { ...edit, ids: thousands.slice(1) },
    { ...edit, ids: ['a'], action: 'convert' },
    { ...edit, ids: ['a'], operatorId: 'partner-viewer' },
    { ...edit, ids: ['a'], kind: 'partner' },
    { ...edit, action: 'add' },
  ]
  expect(new Set(others.map(draftKey)).size).toBe(others.length)
})
