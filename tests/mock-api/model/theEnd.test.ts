import { describe, expect, it } from 'vitest'
import { move } from '../demo/demoClock'
import { startApi } from '../server'
import { accounts, act, lifeOf } from './lives'

describe('The day before a trial ends', () => {
  it('it is extended: the upgrade moves with the end, and is announced anew for it', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')

    expect(await act(partner, 'tomorrow', 'extend-trial')).toBe('applied')
    await move(partner, { days: 14 })

    expect(await lifeOf(api, 'tomorrow')).toEqual([
      '2026-06-15 extend-trial',
      '2026-06-15 trial-extended to it@tomorrow.example',
      '2026-06-20 upgrade-notice',
      '2026-06-20 upgrade-notice to it@tomorrow.example',
      '2026-06-20 upgrade-notice to it@northwind.example',
      '2026-06-23 upgraded',
      '2026-06-23 upgraded to it@tomorrow.example',
    ])
  })

  it('it is blocked: it ends, nothing is paid for, and it can be converted afterwards', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')

    expect(await act(partner, 'tomorrow', 'manage-upgrade', { automaticUpgrade: 'block' })).toBe('applied')
    await move(partner, { days: 7 })
    expect(await act(partner, 'tomorrow', 'convert')).toBe('applied')

    expect(await lifeOf(api, 'tomorrow')).toEqual([
      '2026-06-15 manage-upgrade',
      '2026-06-16 trial-ended',
      '2026-06-16 trial-ended to it@tomorrow.example',
      '2026-06-22 convert',
      '2026-06-22 converted to it@tomorrow.example',
    ])
  })

  it('it is converted: production from today, and its end is no event any more', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')

    expect(await act(partner, 'tomorrow', 'convert')).toBe('applied')
    await move(partner, { days: 7 })

    expect(await lifeOf(api, 'tomorrow')).toEqual([
      '2026-06-15 convert',
      '2026-06-15 converted to it@tomorrow.example',
    ])
    expect(await partner.record('customers', 'tomorrow')).toMatchObject({
      productionSince: '2026-06-15',
      expiresOn: '2027-06-15',
    })
  })
})

describe('On the day on which a trial ends', () => {
  it('it has been upgraded before anybody can do anything about it', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    await move(partner, { days: 1 })

    expect(await act(partner, 'tomorrow', 'extend-trial')).toBe('already-in-production')
    expect(await act(partner, 'tomorrow', 'manage-upgrade', { automaticUpgrade: 'block' })).toBe(
      'already-in-production',
    )
    expect(await act(partner, 'tomorrow', 'convert')).toBe('already-in-production')
    expect(await act(partner, 'tomorrow', 'edit', { expiresOn: '2026-06-17' })).toBe('applied')
  })

  it('a blocked one is over: too late to extend it or to keep its upgrade, but not to convert it', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    await move(partner, { days: 2 })

    expect(await act(partner, 'blocked', 'extend-trial')).toBe('trial-ended')
    expect(await act(partner, 'blocked', 'manage-upgrade', { automaticUpgrade: 'keep' })).toBe('trial-ended')
    expect(await act(partner, 'blocked', 'convert')).toBe('applied')
  })
})
