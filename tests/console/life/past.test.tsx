import { describe, expect, it } from 'vitest'
import { event, inThe, life, words } from './told'

describe('What has been', () => {
  it('is what the record tells, as long as no events are known', () => {
    expect(words(life(inThe('a trial two days from its end')).past)).toEqual([
      '2026-06-03 trial-started',
      '2026-06-14 window-opened',
    ])
    expect(words(life(inThe('a trial that ended a week ago')).past)).toEqual([
      '2026-05-25 trial-started',
      '2026-06-08 trial-ended',
    ])
    expect(words(life(inThe('production that ended a month ago')).past)).toEqual([
      '2025-05-16 in-production',
      '2026-05-16 expired',
    ])
  })

  it('is, of a trial, who extended it and who blocked and kept its upgrade', () => {
    const events = [
      event('2026-06-12', 'manage-upgrade', { automaticUpgrade: 'block' }),
      event('2026-06-13', 'manage-upgrade', { automaticUpgrade: 'keep' }),
      event('2026-06-13', 'manage-upgrade', { revision: 4 }),
      event('2026-06-14', 'extend-trial', { trialEndsOn: '2026-06-23', trialExtensions: 1 }),
    ]

    expect(words(life(inThe('an extended trial'), { events }).past)).toEqual([
      '2026-06-02 trial-started',
      '2026-06-12 blocked Ada',
      '2026-06-13 kept Ada',
      '2026-06-14 extended 2026-06-23 Ada',
    ])
  })

  it('is, of production, the trial that it came from, how, and to when it was renewed; each once', () => {
    const events = [
      event('2026-06-11', 'trial-ended', null),
      event('2026-06-15', 'convert', { productionSince: '2026-06-15' }, { trialStartedOn: '2026-05-28' }),
      event('2026-06-15', 'edit', { expiresOn: '2027-08-31' }),
      event('2026-06-15', 'edit', { sku: 'professional' }),
    ]

    expect(words(life(inThe('production since today'), { events }).past)).toEqual([
      '2026-05-28 trial-started',
      '2026-06-11 trial-ended',
      '2026-06-15 converted Ada',
      '2026-06-15 renewed 2027-08-31 Ada',
    ])
  })

  it('tells an end once, whether the calendar wrote it down or not', () => {
    const events = [event('2026-06-08', 'trial-ended', null)]

    expect(words(life(inThe('a trial that ended a week ago'), { events }).past)).toEqual([
      '2026-05-25 trial-started',
      '2026-06-08 trial-ended',
    ])
  })
})
