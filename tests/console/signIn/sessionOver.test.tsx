import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { enter } from '../enter'
import { endSessions, openConsole } from '../openConsole'
import { openFromMenu, panelOf, tick, typeDay } from '../panel'

const customers = {
  contoso: 'production for months',
  litware: 'production for months',
  adventure: 'production for months',
} as const

const over = 'Your session is over. Sign in again.'

/** Somebody at work as a partner’s admin: two customers ticked, a day typed for them, and then the server ends the session. */
async function interrupted() {
  expectComplaint(/not-signed-in|api.sessionOver/)
  const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
  await tick(user, 'Litware')
  const panel = await openFromMenu(user, 'Edit customer', 'Contoso')
  await typeDay(user, panel.getByLabelText('Expiration date'), '2028-01-31')
  await endSessions(api)
  return { user, api, apply: () => user.click(panel.getByRole('button', { name: 'Apply' })) }
}

describe('A session that ends in the middle of an edit', () => {
  it('brings its operator back to the panel, its accounts and what was typed, and tells what has changed meanwhile', async () => {
    const { user, api, apply } = await interrupted()
    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2027-09-30' })

    await apply()
    expect(await screen.findByRole('alert')).toHaveTextContent(over)
    await user.click(screen.getByRole('button', { name: 'Go on as Partner admin' }))

    const panel = await panelOf('Edit customer')
    expect(panel.getByText('2 customers')).toBeVisible()
    expect(panel.getByLabelText('Expiration date')).toHaveValue('2028-01-31')
    expect(panel.getByText('Contoso has been changed meanwhile')).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Edit customer: applied to all 2 accounts.')).toBeVisible()
    for (const id of ['contoso', 'litware'])
      expect(await colleague.record('customers', id)).toMatchObject({ expiresOn: '2028-01-31' })
    expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument()
  })

  it('shows nothing of it to another operator, and all of it to its own, who comes later', async () => {
    const { user, api, apply } = await interrupted()
    await apply()
    await user.click(await screen.findByRole('button', { name: /[^-]internal-admin$/ }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Customers' }))
    expect(await screen.findByRole('checkbox', { name: 'Select Litware' })).not.toBeChecked()
    await endSessions(api)
    await user.click(screen.getByRole('button', { name: 'Trial ended' }))
    await screen.findByText(over)
    await user.click(screen.getByRole('button', { name: /[^-]partner-admin$/ }))

    const panel = await panelOf('Edit customer')
    expect(panel.getByLabelText('Expiration date')).toHaveValue('2028-01-31')
    await user.click(panel.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('checkbox', { name: 'Select Litware' })).toBeChecked()
  })
})

describe('A session that ends while a customer is added', () => {
  it('brings back to what was typed', async () => {
    expectComplaint(/not-signed-in|api.sessionOver/)
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    await user.click(await screen.findByRole('button', { name: 'Actions' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Add customer' }))
    const panel = within(await screen.findByRole('dialog', { name: 'Add customer' }))
    await enter(user, await panel.findByRole('textbox', { name: 'Organization name' }), 'Birchwood')

    await endSessions(api)
    // The operator comes back to the window.
    window.dispatchEvent(new Event('visibilitychange'))
    await user.click(await screen.findByRole('button', { name: 'Go on as Partner admin' }))

    const again = within(await screen.findByRole('dialog', { name: 'Add customer' }))
    expect(await again.findByRole('textbox', { name: 'Organization name' })).toHaveValue('Birchwood')
  })
})
