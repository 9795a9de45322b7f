import { describe, expect, it } from 'vitest'
import type { SavedView } from '#contract'
import { calendarDateOf } from '#lifecycle'
import { chosenColumns, columnOrder, moved } from '../../../src/account/list/display/columnOrder'
import { dayFilters, withDays } from '../../../src/account/list/savedViews/dayFilters'
import { openAmong } from '../../../src/account/list/savedViews/savedView'
import type { ListView } from '../../../src/account/list/view/listView'
import { shownColumns } from '../../../src/account/list/view/shownColumns'

const columns = [
  { source: 'organizationName', shown: 'always' },
  { source: 'stage' },
  { source: 'seats' },
  { source: 'createdOn', shown: 'on-demand' },
  { source: 'actions', shown: 'always' },
] as const

const ending: SavedView = {
  id: 'ending',
  list: 'customers',
  name: 'Ends within a week',
  filter: { subscriptionLevel: 'TRIAL', trialEndsOn_lte: 'today+7' },
  sort: ['trialEndsOn', 'ASC'],
  columns: null,
}

const shown: ListView = {
  filter: { trialEndsOn_lte: 'today+7', subscriptionLevel: 'TRIAL' },
  sort: { field: 'trialEndsOn', order: 'ASC' },
  page: 3,
  perPage: 50,
  columns: ['seats'],
}

describe('The saved view that is open', () => {
  const open = (view: ListView, ...views: readonly SavedView[]) => {
    const found = openAmong(views, view, columns)
    return found && [found.view.id, found.isChanged ? 'changed' : 'as saved']
  }

  it('is the one that shows what is shown, whichever page of it', () => {
    expect(open(shown, ending)).toEqual(['ending', 'as saved'])
    expect(open({ ...shown, filter: {} }, ending)).toBeUndefined()
  })

  it('asks for the columns too where it says them', () => {
    expect(open(shown, { ...ending, columns: ['stage', 'seats'] })).toBeUndefined()
    expect(open({ ...shown, columns: 'default' }, { ...ending, columns: ['stage', 'seats'] })).toEqual([
      'ending',
      'as saved',
    ])
  })

  it('stays the one from which one has gone on, and has changed', () => {
    const gone = { ...shown, sort: { field: 'seats', order: 'DESC' }, saved: 'ending' } as const
    expect(open(gone, ending)).toEqual(['ending', 'changed'])
    expect(open({ ...gone, saved: 'a colleague’s' }, ending)).toBeUndefined()
  })

  it('is the one that was opened where two show the same', () => {
    const twin = { ...ending, id: 'twin' }
    expect(open({ ...shown, saved: 'twin' }, ending, twin)).toEqual(['twin', 'as saved'])
  })
})

describe('The days of a view that is saved', () => {
  const today = calendarDateOf('2026-06-15')

  it('are kept from today where they are near or already said so, else as they stand in the calendar', () => {
    const filter = {
      trialEndsOn_gte: '2026-06-12',
      trialEndsOn_lte: 'today+90',
      expiresOn_lte: '2026-12-31',
      q: 'today',
    }
    const days = dayFilters(filter, today)
    expect(days.map(({ name, isRelative }) => [name, isRelative])).toEqual([
      ['trialEndsOn_gte', true],
      ['trialEndsOn_lte', true],
      ['expiresOn_lte', false],
    ])
    expect(withDays(filter, days)).toEqual({ ...filter, trialEndsOn_gte: 'today-3' })
  })

  it('are kept the other way where that is chosen', () => {
    const filter = { trialEndsOn_lte: 'today+7', expiresOn_lte: '2026-06-15' }
    const turned = dayFilters(filter, today).map(day => ({ ...day, isRelative: !day.isRelative }))
    expect(withDays(filter, turned)).toEqual({ trialEndsOn_lte: '2026-06-22', expiresOn_lte: '2026-06-15' })
  })
})

describe('The columns of a table', () => {
  const sources = (chosen: ListView['columns']) => shownColumns(columns, chosen).map(({ source }) => source)

  it('are those that are chosen, in their order, between those that always stand first and last', () => {
    expect(sources('default')).toEqual(['organizationName', 'stage', 'seats', 'actions'])
    expect(sources(['createdOn', 'stage'])).toEqual(['organizationName', 'createdOn', 'stage', 'actions'])
    expect(sources([])).toEqual(['organizationName', 'actions'])
  })

  it('leave out those that the operator does not have', () => {
    expect(sources(['distributorId', 'seats'])).toEqual(['organizationName', 'seats', 'actions'])
  })

  it('move by one place among all that can be chosen', () => {
    const order = columnOrder(columns, ['seats', 'stage'])
    expect(order).toEqual(['seats', 'stage', 'createdOn'])
    expect(moved(order, 'createdOn', -1)).toEqual(['seats', 'createdOn', 'stage'])
    expect(moved(order, 'seats', 1)).toEqual(['stage', 'seats', 'createdOn'])
  })

  it('have no names where they are as they are at first', () => {
    expect(chosenColumns(columns, ['stage', 'seats'])).toBe('default')
    expect(chosenColumns(columns, ['seats', 'stage'])).toEqual(['seats', 'stage'])
  })
})
