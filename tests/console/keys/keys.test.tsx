import { describe, expect, it } from 'vitest'
import { movedTo } from '../../../src/account/list/keys/movedTo'
import { turnedBy } from '../../../src/account/list/keys/turnedBy'
import { ticksAfter } from '../../../src/account/list/ticksAfter'
import { consoleKeys, meaningOf } from '../../../src/layout/keys/consoleKeys'
import { neighbourOf, placeOf } from '../../../src/layout/placeOf'

describe('The keys of the console', () => {
  it.each([
    ['?', undefined, 'list'],
    ['/', undefined, 'search'],
    ['/', 'g', 'search'],
    ['d', 'g', 'dashboard'],
    ['c', 'g', 'customers'],
    ['p', 'g', 'partners'],
    ['a', 'g', 'activity'],
    ['c', undefined, undefined],
    ['x', 'g', undefined],
  ])('take %s after %s to %s', (key, before, does) => {
    expect(meaningOf(key, before, consoleKeys)).toEqual(does && expect.objectContaining({ does }))
  })

  it('wait for a second one after g, again and again', () => {
    expect(meaningOf('g', undefined, consoleKeys)).toBe('first-of-two')
    expect(meaningOf('g', 'g', consoleKeys)).toBe('first-of-two')
  })

  it('lead to no page that the operator does not have', () => {
    const offered = consoleKeys.filter(({ page }) => page !== 'partners')
    expect(meaningOf('p', 'g', offered)).toBeUndefined()
  })
})

describe('In a list of three rows', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['PageDown', 0, undefined],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(movedTo(key, from, 3)).toBe(to)
  })
})

describe('Shift and an arrow', () => {
  it.each([
    ['tick the first two rows', { anchor: 1, from: 1, to: 2 }, [], [1, 2]],
    ['tick one more', { anchor: 1, from: 2, to: 3 }, [1, 2], [3]],
    ['tick upwards as well', { anchor: 3, from: 3, to: 2 }, [3], [2]],
    ['leave what is ticked already', { anchor: 1, from: 2, to: 3 }, [1, 2, 3], []],
    ['untick on the way back', { anchor: 1, from: 3, to: 2 }, [1, 2, 3], [3]],
    ['turn nothing at the end of the list', { anchor: 1, from: 3, to: 3 }, [1, 2, 3], []],
  ])('%s', (_, step, ticked, turned) => {
    expect(turnedBy(step, row => ticked.includes(row))).toEqual(turned)
  })
})

describe('A press with Shift', () => {
  const listed = ['a', 'b', 'c', 'd', 'e']

  it.each([
    ['down', ['elsewhere', 'b'], 'd', ['elsewhere', 'b', 'c', 'd']],
    ['up', ['d'], 'b', ['d', 'c', 'b']],
    ['from the one ticked last, whatever was unticked since', ['a', 'c'], 'd', ['a', 'c', 'd']],
    ['on the same row, without taking its tick off', ['b'], 'b', ['b']],
    ['over a range that is ticked, without taking its ticks off', ['d', 'c', 'b'], 'd', ['b', 'c', 'd']],
  ])('ticks %s', (_, ticked, pressed, after) => {
    expect(ticksAfter({ listed, ticked, pressed })).toEqual(after)
  })

  it('is a press like another where nothing in sight is ticked', () => {
    expect(ticksAfter({ listed, ticked: ['elsewhere'], pressed: 'b' })).toBeUndefined()
  })
})

describe('When what has the focus goes', () => {
  /** The page is drawn, an element's place is noted, and then something of the page is taken away. */
  function heirAfter(html: string, had: string, gone: string): string | undefined {
    document.body.innerHTML = html
    const element = document.querySelector(had)
    if (!element) throw new Error(`no ${had} on the page`)
    const place = placeOf(element)
    document.querySelector(gone)?.remove()
    return neighbourOf(place)?.id
  }
  const rows =
    '<main><ul><li><a id="1" href="#">1</a></li><li id="two"><a id="2" href="#">2</a></li><li><a id="3" href="#">3</a></li></ul></main>'

  it('what stands in its place has it', () => {
    expect(heirAfter(rows, '[id="2"]', '#two')).toBe('3')
    expect(heirAfter(rows, '[id="3"]', 'li:last-child')).toBe('2')
  })

  it('a button that is disabled leaves it to the one beside it', () => {
    expect(
      heirAfter(
        '<main><p><button id="1"></button><button id="2" disabled></button></p></main>',
        '[id="2"]',
        'hr',
      ),
    ).toBe('1')
  })

  it('the page has it when all around is gone', () => {
    expect(heirAfter(rows, '[id="2"]', 'ul')).toBeUndefined()
  })
})
