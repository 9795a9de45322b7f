import { describe, expect, it } from 'vitest'
import type { EditionId } from '#lifecycle'
import { move } from '../demo/demoClock'
import { startApi } from '../server'
import { accounts, act, lifeOf, noticesIn } from './lives'

describe('An upgrade is announced', () => {
  it('once for its end, however often it is blocked and kept again after the notice', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    for (const _day of ['2026-06-16', '2026-06-17']) {
      await move(partner, { days: 1 })
      for (const automaticUpgrade of ['block', 'keep', 'keep']) {
        await act(partner, 'friday', 'manage-upgrade', { automaticUpgrade })
      }
    }
    await move(partner, { days: 7 })

    expect((await lifeOf(api, 'friday')).filter(line => line.includes(' to '))).toEqual([
      '2026-06-16 upgrade-notice to it@friday.example',
      '2026-06-16 upgrade-notice to it@northwind.example',
      '2026-06-19 upgraded to it@friday.example',
    ])
  })

  it.each([
    ['first', 1, '2026-06-16'],
    ['last', 3, '2026-06-18'],
  ])(
    'at once where it is kept on the %s of its last three days, and was blocked before',
    async (_, days, on) => {
      await using api = await startApi(accounts)
      const partner = await api.signIn('partner-admin')
      await act(partner, 'friday', 'manage-upgrade', { automaticUpgrade: 'block' })
      await move(partner, { days })
      await act(partner, 'friday', 'manage-upgrade', { automaticUpgrade: 'keep' })
      await move(partner, { days: 7 })

      expect((await lifeOf(api, 'friday')).filter(line => line.includes(' to '))).toEqual([
        `${on} upgrade-notice to it@friday.example`,
        `${on} upgrade-notice to it@northwind.example`,
        '2026-06-19 upgraded to it@friday.example',
      ])
    },
  )

  it('to nobody where it was blocked, converted or extended before', async () => {
    await using api = await startApi({
      demo: true,
      edition: '2024-11',
      customers: {
        blocked: 'a trial whose window opens tomorrow',
        converted: 'a trial whose window opens tomorrow',
        extended: 'a trial whose window opens tomorrow',
      },
    })
    const partner = await api.signIn('partner-admin')
    await act(partner, 'blocked', 'manage-upgrade', { automaticUpgrade: 'block' })
    await act(partner, 'converted', 'convert')
    await act(partner, 'extended', 'extend-trial')
    await move(partner, { days: 14 })

    expect(await noticesIn(api)).toEqual([])
    await move(partner, { days: 1 })
    expect(await noticesIn(api)).toEqual([
      '2026-06-30 extended to it@extended.example',
      '2026-06-30 extended to it@northwind.example',
    ])
  })

  it('anew for the new end, where a trial is extended after its notice', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    await move(partner, { days: 2 })
    await act(partner, 'friday', 'extend-trial')
    await move(partner, { days: 14 })

    expect((await noticesIn(api)).filter(line => line.includes('it@friday'))).toEqual([
      '2026-06-16 friday to it@friday.example',
      '2026-06-23 friday to it@friday.example',
    ])
  })

  it('of a partner to its distributor too, which is also told of the upgrade that it is billed for', async () => {
    await using api = await startApi({
      demo: true,
      partners: { alpine: 'a trial whose window opens tomorrow' },
    })
    await move(await api.signIn('distributor-viewer'), { days: 4 })

    expect(await lifeOf(api, 'alpine')).toEqual([
      '2026-06-16 upgrade-notice',
      '2026-06-16 upgrade-notice to it@alpine.example',
      '2026-06-16 upgrade-notice to channel@fabrikam.example',
      '2026-06-19 upgraded',
      '2026-06-19 upgraded to it@alpine.example',
      '2026-06-19 upgraded to channel@fabrikam.example',
    ])
  })
})

describe('The edition is switched between the notice and the end', () => {
  it.each<[what: string, editions: readonly EditionId[], end: string]>([
    ['to one in which trials expire: it ends', ['2024-08'], 'trial-ended'],
    ['there and back: it is upgraded, and was announced once', ['2024-08', '2025'], 'upgraded'],
  ])('%s', async (_, editions, end) => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    await move(partner, { days: 1 })
    for (const edition of editions) {
      await partner.post('/api/demo/edition', { edition })
      await move(partner, { days: 1 })
    }
    await move(partner, { days: 3 })

    expect((await lifeOf(api, 'friday')).filter(line => line.includes(' to '))).toEqual([
      '2026-06-16 upgrade-notice to it@friday.example',
      '2026-06-16 upgrade-notice to it@northwind.example',
      `2026-06-19 ${end} to it@friday.example`,
    ])
  })

  it.each([
    [
      'is announced on the next day',
      2,
      ['2026-06-18 friday to it@friday.example', '2026-06-18 friday to it@northwind.example'],
    ],
    ['is not announced any more on its last day', 3, []],
  ] as const)('to one that upgrades: what nobody was told of %s', async (_, days, notices) => {
    await using api = await startApi({
      demo: true,
      edition: '2024-08',
      customers: { friday: 'a trial whose window opens tomorrow' },
    })
    const partner = await api.signIn('partner-admin')
    await move(partner, { days })
    await partner.post('/api/demo/edition', { edition: '2025' })
    await move(partner, { days: 2 })

    expect(await noticesIn(api)).toEqual(notices)
    expect(await lifeOf(api, 'friday')).toContain('2026-06-19 upgraded')
  })
})
