import { describe, expect, it } from 'vitest'
import { isRelativeDay, listDefinitions, resolveDay, resolveFilter, takesDay, viewLists } from '#contract'
import { calendarDateOf } from '#lifecycle'

const today = calendarDateOf('2026-02-27')

describe('A day that is relative to today', () => {
  it.each([
    ['today', '2026-02-27'],
    ['today+0', '2026-02-27'],
    ['today+2', '2026-03-01'],
    ['today-58', '2025-12-31'],
    ['today+9999', '2053-07-14'],
    ['2026-06-15', '2026-06-15'],
  ])('%s is %s', (text, day) => {
    expect(resolveDay(text, today)).toBe(day)
  })

  it.each([
    'tomorrow',
    'Today',
    'today +1',
    'today+',
    'today+01',
    'today+1.5',
    'today--1',
    'today+10000',
    ' today',
    'today\n',
  ])('is not %j', text => {
    expect(isRelativeDay(text)).toBe(false)
    expect(resolveDay(text, today)).toBe(text)
  })

  it('stands in a filter wherever a day does, and nowhere else', () => {
    const filter = {
      trialEndsOn_gte: 'today',
      trialEndsOn_lte: 'today+7',
      expiresOn: ['today', null, '2026-06-15'],
      lastImportOn: null,
      q: 'today',
      organizationName: ['today+1'],
      seats: 3,
    }
    expect(resolveFilter(filter, today)).toEqual({
      ...filter,
      trialEndsOn_gte: '2026-02-27',
      trialEndsOn_lte: '2026-03-06',
      expiresOn: ['2026-02-27', null, '2026-06-15'],
    })
  })

  it('is known by the name of its field, which means the same in every list', () => {
    for (const list of Object.values(viewLists)) {
      for (const [field, kind] of Object.entries(listDefinitions[list].fields)) {
        expect([list, field, takesDay(field)]).toEqual([list, field, kind.is === 'day'])
      }
    }
  })
})
