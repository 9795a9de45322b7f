import { focusManager, onlineManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nextLook } from '../../../src/pending/nextLook'
import { tokenOf } from '../../mock-api/channel'
import { tenantsFinish } from '../../mock-api/onboarding/onboard'
import { visitorWith } from '../../mock-api/onboarding/visitor'
import { expectComplaint } from '../complaints'
import { haste } from '../haste'
import { busyOnce, disconnect, requests } from '../network'
import { endSessions, openConsole } from '../openConsole'
import { selectionBar, tick } from '../panel'
import { importing, pendingNames, pendingRow } from './rows'

const at = '/customers/pending'
const looks = (made: readonly string[]) => made.filter(one => one.startsWith('GET /api/pending')).length

describe('The rows', () => {
  it.each([
    ['not at all', 'when there are none', [], false],
    ['every two seconds', 'while a visitor may move one', [{ tenantAtWork: false }], 2_000],
    ['more often', 'while a tenant is at work', [{ tenantAtWork: false }, { tenantAtWork: true }], 1_500],
  ] as const)('are looked at again %s %s', (_often, _when, rows, pause) => {
    expect(nextLook(rows)).toBe(pause)
  })

  it('move by themselves while one looks', async () => {
    const { api } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: { kind: 'customer' } },
    })
    await expect.poll(() => pendingRow('Contoso')).toHaveTextContent('CoreView Activation link sent')

    const visitor = visitorWith(tokenOf('contoso'), api.anybody)
    await visitor.start()

    await expect
      .poll(async () => (await pendingRow('Contoso')).textContent)
      .toContain('Onboarding started · ')
  })

  it('whose import is completed leave, which is said once, and both counts change', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: importing, litware: { kind: 'customer' } },
    })
    await tick(user, 'Contoso', 'Litware')
    ;(await screen.findByRole('button', { name: 'Copy activation link of Contoso' })).focus()

    await tenantsFinish(api)

    expect(await screen.findByText('Contoso is now in Customers.')).toBeVisible()
    await expect.poll(() => pendingNames()).toEqual(['Litware'])
    const tabs = within(screen.getByRole('navigation', { name: 'Customers, finished and pending' }))
    await expect
      .poll(() => tabs.getAllByRole('link').map(({ textContent }) => textContent))
      .toEqual(['Customers 1', 'Pending customers 1'])
    expect(selectionBar().getByText('1 selected')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Litware' })).toBeChecked()
    // The row that had the focus is gone; the one in its place has it, and not the browser.
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Select Litware' })).toHaveFocus())

    await user.click(screen.getByRole('link', { name: 'Open' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
  })

  it('that leave together are said together', async () => {
    const { api } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: importing, litware: importing, alpine: { kind: 'customer' } },
    })
    await expect.poll(() => pendingNames()).toHaveLength(3)

    await tenantsFinish(api)

    expect(await screen.findByText('2 accounts are now in Customers.')).toBeVisible()
    await expect.poll(() => pendingNames()).toEqual(['Alpine'])
  })

  it('that leave one after another are counted together until it is closed', async () => {
    const later = { ...importing, tenant: { ...importing.tenant, importedParts: 2 } }
    const last = { ...importing, tenant: { ...importing.tenant, importedParts: 1 } }
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: importing, litware: later, fourth: last, alpine: { kind: 'customer' } },
    })
    await expect.poll(() => pendingNames()).toHaveLength(4)

    await api.tick()
    expect(await screen.findByText('Contoso is now in Customers.')).toBeVisible()
    await api.tick()
    expect(await screen.findByText('2 accounts are now in Customers.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await expect.poll(() => screen.queryByText(/now in Customers/)).toBeNull()
    await api.tick()

    expect(await screen.findByText('Fourth is now in Customers.')).toBeVisible()
  })

  it('that are only filtered away have not left', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: { kind: 'customer' }, litware: { kind: 'customer' } },
    })
    await tick(user, 'Contoso')
    const made = requests()
    await user.type(screen.getByRole('searchbox'), 'litware')
    await expect.poll(() => pendingNames()).toEqual(['Litware'])

    await expect.poll(() => made).toContain('GET /api/customers with a token')
    expect(screen.queryByText(/is now in Customers/)).not.toBeInTheDocument()
    expect(selectionBar().getByText(/1 selected/)).toBeVisible()
  })

  it('that leave from another page, or while they are filtered away, are no longer ticked', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: importing, fourth: { kind: 'customer' }, litware: importing },
    })
    await tick(user, 'Contoso', 'Fourth')
    await user.type(screen.getByRole('searchbox'), 'litware')
    await expect.poll(() => pendingNames()).toEqual(['Litware'])
    expect(selectionBar().getByText(/^2 selected/)).toBeVisible()

    await tenantsFinish(api)

    expect(await screen.findByText(/^1 selected/)).toBeVisible()
    await user.clear(screen.getByRole('searchbox'))
    await expect.poll(() => pendingNames()).toEqual(['Fourth'])
    expect(screen.getByRole('checkbox', { name: 'Select Fourth' })).toBeChecked()
  })

  it('stay when they could not be looked at again, which is said in their place', async () => {
    expectComplaint(/OfflineError/)
    const { user, api } = await openConsole({ as: 'partner-viewer', at, pending: { contoso: importing } })
    await pendingRow('Contoso')

    const connect = disconnect('/api/pending')
    expect(await screen.findByText(/This could not be brought up to date/)).toBeVisible()
    expect(await pendingNames()).toEqual(['Contoso'])
    await tenantsFinish(api)
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Contoso is now in Customers.')).toBeVisible()
  })

  it('that have left are asked after again when it was not answered where they are', async () => {
    expectComplaint(/The disk is full/)
    const { api } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        contoso: importing,
        litware: { ...importing, tenant: { ...importing.tenant, importedParts: 0 } },
      },
    })
    await expect.poll(() => pendingNames()).toHaveLength(2)
    busyOnce('/api/customers')

    await api.tick()

    expect(await screen.findByText('Contoso is now in Customers.')).toBeVisible()
  })

  it('are not looked at while the page is hidden', async () => {
    await openConsole({ as: 'partner-viewer', at, pending: { contoso: importing } })
    await pendingRow('Contoso')
    onTestFinished(() => focusManager.setFocused(undefined))
    focusManager.setFocused(false)
    const made = requests()

    await new Promise(resolve => setTimeout(resolve, 4_500 / haste))
    expect(looks(made)).toBe(0)

    focusManager.setFocused(true)
    await expect.poll(() => looks(made)).toBeGreaterThan(0)
  })

  it('are not looked at while the browser is offline, which is said', async () => {
    await openConsole({ as: 'partner-viewer', at, pending: { contoso: importing } })
    await pendingRow('Contoso')
    onTestFinished(() => onlineManager.setOnline(true))
    onlineManager.setOnline(false)
    const made = requests()

    expect(await screen.findByText(/This could not be brought up to date/)).toBeVisible()
    expect(looks(made)).toBe(0)
    expect(await pendingNames()).toEqual(['Contoso'])

    onlineManager.setOnline(true)
    await expect.poll(() => looks(made)).toBeGreaterThan(0)
    await expect.poll(() => screen.queryByText(/This could not be brought up to date/)).toBeNull()
  })

  it('end with the session', async () => {
    expectComplaint(/not-signed-in/)
    const { api } = await openConsole({ as: 'partner-viewer', at, pending: { contoso: importing } })
    await pendingRow('Contoso')

    await endSessions(api)

    expect(await screen.findByRole('region', { name: 'Distributors' })).toBeVisible()
  })
})
