import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { listOf } from '../listOf'
import { answers, busyOnce, holdOnce, neverAnswerOnce, requests } from '../network'
import { openConsole } from '../openConsole'
import { tick } from '../panel'
import { demoBar, signInAs } from './demoBar'

const twoChannels = {
  customers: {
    contoso: 'a trial that started today',
    litware: { in: 'a trial that started today', partnerId: 'trey' },
  },
} as const

describe('Sign in as', () => {
  it('keeps the page and shows it to the new operator: its rows, nothing ticked, and the old session is over', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers?filter={"stage":"trial-running"}',
      demo: true,
      ...twoChannels,
    })
    await tick(user, 'Contoso', 'Litware')
    const token = /"token":"([^"]+)"/.exec(Object.values({ ...localStorage }).join(' '))?.[1]
    expect(token).toBeDefined()

    await signInAs(user, /^Other partner admin/)

    expect(await screen.findByText('You are Other partner admin of Trey now.')).toBeVisible()
    await expect.poll(() => listOf('Customers')).toEqual(['Litware'])
    expect(screen.getByRole('button', { name: /^Stage: Trial running/ })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Litware' })).not.toBeChecked()
    expect(screen.queryByRole('region', { name: 'Selection' })).not.toBeInTheDocument()
    const former = { Authorization: `Bearer ${token}` }
    await expect.poll(async () => (await api.anybody.get('/api/session', former)).status).toBe(401)
  })

  it('leads from a page that the new operator does not have to the dashboard, and says so', async () => {
    // What was on the page may still ask once.
    expectComplaint(/not-allowed/)
    const { user } = await openConsole({ as: 'internal-admin', at: '/partners', demo: true })
    expect(await listOf('Partners')).toContain('Northwind')

    await signInAs(user, /^Partner viewer/)

    expect(
      await screen.findByText(
        'You are Partner viewer of Northwind now. The page before is not yours to open; this is the dashboard.',
      ),
    ).toBeVisible()
    expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  })

  it('shows a page that was refused to an operator to one who has it, from its beginning', async () => {
    const at = '/partners?filter={}&sort=organizationName&order=ASC&page=2&perPage=25&columns=default'
    const { user } = await openConsole({ as: 'partner-viewer', at, demo: true })
    expect(await screen.findByRole('heading', { name: 'This is not yours to open' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toBeVisible()

    await signInAs(user, /^Distributor viewer/)
    expect(await listOf('Partners')).toEqual(['Northwind', 'Tailspin', 'Wingtip'])
  })

  it('outlives what was still asked as the former operator, and is refused once that one is gone', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/customers', demo: true, ...twoChannels })
    await demoBar()
    const statuses = answers()
    const made = requests()
    const letGo = holdOnce('/api/session')
    window.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(() => made).toContain('GET /api/session with a token')

    await signInAs(user, /^Other partner admin/)
    await expect.poll(() => listOf('Customers')).toEqual(['Litware'])
    letGo()

    await expect.poll(() => statuses).toContain(401)
    // By the time that the new operator has been asked for again, a sign-out would have been sent.
    await expect.poll(() => statuses.slice(statuses.indexOf(401) + 1)).toContain(200)
    expect(made.filter(one => one.startsWith('DELETE'))).toHaveLength(1)
    expect(await listOf('Customers')).toEqual(['Litware'])
  })

  it('that does not work leaves everything as it is, and says why', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', demo: true, ...twoChannels })
    await tick(user, 'Contoso')
    const bar = await demoBar()
    await user.click(bar.getByRole('button', { name: 'Sign in as…' }))
    const present = await screen.findByRole('menuitemradio', { checked: true })
    expect(present).toHaveTextContent('Partner adminpartner-admin · Northwind')
    busyOnce('/api/session')

    await user.click(screen.getByRole('menuitemradio', { name: /^Other partner admin/ }))

    expect(await screen.findByText(/^Signing in did not work: The disk is full/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Contoso' })).toBeChecked()
  })

  it('that is never answered is given up, and says so; the bar can be used again', async () => {
    const { user } = await openConsole({ as: 'partner-admin', demo: true })
    const bar = await demoBar()
    neverAnswerOnce('/api/session', 'post')

    await signInAs(user, /^Other partner admin/)

    expect(
      await screen.findByText(/^Signing in did not work: The server has not answered for a minute/),
    ).toBeVisible()
    await expect.poll(() => bar.queryByRole('progressbar')).toBeNull()
    await user.click(bar.getByRole('button', { name: '+1 day forward' }))
    expect(await bar.findByText('16 Jun 2026')).toBeVisible()
  })
})
