import { describe, expect, it } from 'vitest'
import { conversionRows, decisionRows, trialRows } from '#contract'
import { calendarDateOf } from '#lifecycle'

describe('The rows that the summary counts', () => {
  it('are twelve weeks from Monday to Sunday, the last of which is this one, also across a new year', () => {
    const byItself = conversionRows(calendarDateOf('2026-01-01')).filter(({ by }) => by === 'calendar')
    expect(byItself).toHaveLength(12)
    expect(byItself[0]?.week).toBe('2025-10-13')
    expect(byItself.at(-1)).toEqual({
      by: 'calendar',
      week: '2025-12-29',
      list: 'events',
      filter: { action: 'upgraded', outcome: 'applied', on_gte: '2025-12-29', on_lte: '2026-01-04' },
    })
  })

  it('are trials by the day on which they end; the longest have no last day', () => {
    const kept = trialRows('partner', calendarDateOf('2026-06-15')).slice(0, 14)
    expect(kept[0]).toMatchObject({
      list: 'partners',
      daysLeft: 1,
      filter: { automaticUpgrade: 'keep', trialEndsOn_gte: '2026-06-16', trialEndsOn_lte: '2026-06-16' },
    })
    expect(kept.at(-1)).toMatchObject({
      daysLeft: 14,
      filter: { automaticUpgrade: 'keep', trialEndsOn_gte: '2026-06-29' },
    })
    expect(kept.at(-1)?.filter).not.toHaveProperty('trialEndsOn_lte')
  })

  it('are the ready-made views of each kind, and what is stuck or failed while it is pending', () => {
    const views = ['extendable-now', 'upgrading-soon', 'blocked-and-ending', 'trial-ended', 'expiring-soon']
    const ofCustomers = decisionRows('customer').map(({ decision }) => decision)
    expect(ofCustomers).toEqual([...views, 'not-billed', 'stuck', 'import-error'])
    const ofPartners = decisionRows('partner').map(({ decision }) => decision)
    expect(ofPartners).toEqual([...views, 'stuck', 'import-error'])
  })

  it('are of each view also those that the asker can decide, by the action that it calls for', () => {
    expect(decisionRows('customer').map(({ decision, yours }) => [decision, yours?.filter])).toEqual([
      ['extendable-now', { view: 'extendable-now', allowed: 'extend-trial' }],
      ['upgrading-soon', { view: 'upgrading-soon', allowed: 'manage-upgrade' }],
      ['blocked-and-ending', { view: 'blocked-and-ending', allowed: 'manage-upgrade' }],
      ['trial-ended', { view: 'trial-ended', allowed: 'convert' }],
      ['expiring-soon', { view: 'expiring-soon', allowed: 'edit' }],
      ['not-billed', undefined],
      ['stuck', undefined],
      ['import-error', undefined],
    ])
  })
})
