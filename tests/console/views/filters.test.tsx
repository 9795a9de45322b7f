import { describe, expect, it } from 'vitest'
import { chosenValues } from '../../../src/account/list/chosenValues'
import { readyMadeView } from '../../../src/account/list/readyMadeView'

describe('A filter that takes several values', () => {
  it('has chosen the one that an address gives without a list, as the dashboard’s bars do', () => {
    expect(chosenValues('link-sent')).toEqual(['link-sent'])
    expect(chosenValues(['link-sent', 'consent-granted'])).toEqual(['link-sent', 'consent-granted'])
    expect(chosenValues('')).toEqual([])
    expect(chosenValues(undefined)).toEqual([])
  })
})

describe('A ready-made view', () => {
  const views = ['extendable-now', 'trial-ended'] as const

  it('is open as long as nothing else is asked for', () => {
    expect(readyMadeView(views, { view: 'extendable-now' })).toBe('extendable-now')
    expect(readyMadeView(views, { view: 'extendable-now', allowed: 'extend-trial' })).toBeUndefined()
    expect(readyMadeView(views, { view: 'extendable-now', q: 'contoso' })).toBeUndefined()
    expect(readyMadeView(views, { view: 'stuck' })).toBeUndefined()
  })
})
