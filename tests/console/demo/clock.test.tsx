import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { move } from '../../mock-api/demo/demoClock'
import { rowOf } from '../listOf'
import { busyOnce, disconnect, holdOnce, requests } from '../network'
import { openConsole } from '../openConsole'
import { openPanel } from '../panel'
import { demoBar } from './demoBar'

const clockPath = '/api/demo/clock'
const moves = (made: readonly string[]) => made.filter(one => one.startsWith(`POST ${clockPath}`)).length

describe('The demo bar', () => {
  it('is not there where the day is the real one: the header says the day', async () => {
    await openConsole({ as: 'internal-admin' })

    expect(await screen.findByText('Today 15 June 2026')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Demo' })).not.toBeInTheDocument()
  })

  it.each(['partner-viewer', 'reseller-admin'])(
    'is there in a demo for %s too, and says the day once',
    async as => {
      await openConsole({ as, demo: true })

      const bar = await demoBar()
      expect(bar.getByText('15 Jun 2026')).toBeVisible()
      expect(bar.getByRole('button', { name: 'Edition 2025' })).toBeVisible()
      expect(screen.queryByText('Today 15 June 2026')).not.toBeInTheDocument()
    },
  )
})

describe('The clock', () => {
  it('goes a week forward: the list follows, and what the calendar did is counted, told and listed with its accounts', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: '/customers',
      demo: true,
      customers: {
        contoso: 'a trial whose window opens tomorrow',
        litware: 'a blocked trial in its window',
        fourth: 'a trial that started today',
      },
    })
    const bar = await demoBar()
    expect(await rowOf('Customers', 'Contoso')).toMatchObject({ Stage: 'Trial running' })

    await user.click(bar.getByRole('button', { name: '+7 days forward' }))

    expect(await bar.findByText('22 Jun 2026')).toBeVisible()
    await expect.poll(() => rowOf('Customers', 'Contoso')).toMatchObject({ Stage: 'Production' })
    await expect
      .poll(() => bar.getByRole('status').textContent)
      .toBe('It is 22 June 2026 now. The calendar did 3 things.')

    await user.click(bar.getByRole('button', { name: /^3 events/ }))
    const panel = within(await screen.findByRole('dialog', { name: 'What the calendar did' }))
    const days = panel.getAllByRole('region').map(({ textContent }) => textContent)
    expect(days).toEqual([
      expect.stringMatching(/^16 June 2026Upgrade announced · ContosoThe trial ends on 19 June 2026/),
      '17 June 2026Trial ended · LitwareThe trial ended on 17 June 2026, and its upgrade was blocked.',
      expect.stringMatching(/^19 June 2026Upgraded to production · Contoso.*level: TRIAL → PRODUCTION/),
    ])
    expect(panel.getByRole('link', { name: 'All of them in Activity' })).toHaveAttribute(
      'href',
      `/events?${new URLSearchParams({ filter: '{"actor":"calendar","on_gte":"2026-06-16","on_lte":"2026-06-19"}', page: '1' })}`,
    )
    await user.click(panel.getByRole('link', { name: 'Litware' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Litware' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('goes to the next event of the accounts in view, and says so when there is none', async () => {
    const { user } = await openConsole({
      as: 'other-partner-admin',
      demo: true,
      customers: { contoso: { in: 'a blocked trial that has just begun', partnerId: 'trey' } },
    })
    const bar = await demoBar()

    await user.click(bar.getByRole('button', { name: 'Next event' }))
    expect(await bar.findByText('27 Jun 2026')).toBeVisible()
    await expect.poll(() => bar.queryByRole('progressbar')).toBeNull()
    await user.click(bar.getByRole('button', { name: 'Next event' }))

    const none = await bar.findByRole('button', { name: 'Nothing ahead' })
    expect(none).toHaveAttribute('aria-disabled', 'true')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing lies ahead for the accounts that you see.',
    )
    // Somebody else may have done something since: after a few seconds one can ask again.
    await expect
      .poll(() => bar.queryByRole('button', { name: 'Next event' }))
      .not.toHaveAttribute('aria-disabled')
    expect(bar.getByText('27 Jun 2026')).toBeVisible()
  })

  it('moves once, however often one presses while it is on its way', async () => {
    const { user } = await openConsole({ as: 'internal-admin', demo: true })
    const bar = await demoBar()
    const made = requests()
    const letGo = holdOnce(clockPath)

    await user.dblClick(bar.getByRole('button', { name: '+1 day forward' }))
    expect(await bar.findByRole('progressbar', { name: 'The demo is at work' })).toBeVisible()
    await user.click(bar.getByRole('button', { name: '+7 days forward' }))
    letGo()

    expect(await bar.findByText('16 Jun 2026')).toBeVisible()
    await expect.poll(() => bar.queryByRole('progressbar')).toBeNull()
    expect(moves(made)).toBe(1)
  })

  it('that could not be moved stands still, and says why', async () => {
    const { user } = await openConsole({ as: 'internal-admin', demo: true })
    const bar = await demoBar()

    busyOnce(clockPath)
    await user.click(bar.getByRole('button', { name: '+1 day forward' }))
    expect(
      await screen.findByText('The clock did not move: The disk is full. Nothing was changed; try again.'),
    ).toBeVisible()

    const connect = disconnect(clockPath)
    await expect.poll(() => bar.queryByRole('progressbar')).toBeNull()
    await user.click(bar.getByRole('button', { name: '+1 day forward' }))
    expect(await screen.findByText(/^The clock did not move: The server cannot be reached/)).toBeVisible()
    connect()
    expect(bar.getByText('15 Jun 2026')).toBeVisible()
  })

  it('that another browser moves is noticed: lists follow, and an open panel says so', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      demo: true,
      customers: { contoso: 'a trial whose window opens tomorrow' },
    })
    const bar = await demoBar()
    const panel = await openPanel(user, 'Extend trial', 'Contoso')
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAttribute('aria-disabled', 'true')

    await move(await api.signIn('distributor-viewer'), { days: 1 })

    expect(
      await panel.findByText(/^It is 16 June 2026 now; this panel was opened on 15 June 2026/),
    ).toBeVisible()
    await expect.poll(() => panel.getByRole('button', { name: 'Apply' })).not.toHaveAttribute('aria-disabled')
    expect(bar.getByText('16 Jun 2026')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await expect.poll(() => rowOf('Customers', 'Contoso')).toMatchObject({ Stage: 'Extension open' })
  })

  it('is pressed on the day that one sees: one that another browser has left moves nothing', async () => {
    const { user, api } = await openConsole({ as: 'partner-admin', demo: true })
    const bar = await demoBar()
    const other = await api.signIn('distributor-viewer')
    const connect = disconnect('/api/session')
    await move(other, { days: 3 })

    await user.click(bar.getByRole('button', { name: '+1 day forward' }))

    expect(await screen.findByText(/^The day had already moved on\. Nothing was done/)).toBeVisible()
    connect()
    expect(await bar.findByText('18 Jun 2026')).toBeVisible()
  })
})
