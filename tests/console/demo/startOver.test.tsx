import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { move } from '../../mock-api/demo/demoClock'
import { busyOnce } from '../network'
import { openConsole } from '../openConsole'
import { openPanel } from '../panel'
import { demoBar } from './demoBar'

describe('Start over', () => {
  it('asks first and says what is lost, and then brings back data, day and edition', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      demo: true,
      customers: { contoso: 'a trial that started today' },
    })
    const other = await api.signIn('internal-viewer')
    await move(other, { days: 3 })
    await other.post('/api/demo/edition', { edition: '2024-11' })
    const bar = await demoBar()
    expect(await bar.findByText('18 Jun 2026')).toBeVisible()
    const ask = async () => {
      await user.click(bar.getByRole('button', { name: 'Start over' }))
      return within(await screen.findByRole('dialog', { name: 'Start the demo over?' }))
    }

    const asked = await ask()
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(
      /Everything done since the start is lost.*activity and mails since then are gone.*Whoever is signed in stays signed in/,
    )
    await user.click(asked.getByRole('button', { name: 'Cancel' }))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(bar.getByText('18 Jun 2026')).toBeVisible()

    const again = await ask()
    busyOnce('/api/demo/reset')
    await user.click(again.getByRole('button', { name: 'Start over' }))
    expect(await again.findByText(/^The demo was not started over: The disk is full/)).toBeVisible()
    await expect.poll(() => again.getByRole('button', { name: 'Start over' })).toBeEnabled()
    await user.click(again.getByRole('button', { name: 'Start over' }))

    expect(
      await screen.findByText('The demo has started over. It is 15 June 2026, edition 2025.'),
    ).toBeVisible()
    expect(await bar.findByText('15 Jun 2026')).toBeVisible()
    await expect.poll(() => screen.queryByRole('link', { name: 'Contoso' })).toBeNull()
    expect(await screen.findByRole('button', { name: 'Edition 2025' })).toBeVisible()
  })

  it('in another browser is noticed on the same day too: it is said, and an open panel works out again', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      demo: true,
      customers: { contoso: 'a trial two days from its end' },
    })
    const bar = await demoBar()
    const panel = await openPanel(user, 'Extend trial', 'Contoso')
    expect(panel.getByRole('button', { name: 'Apply' })).not.toHaveAttribute('aria-disabled')
    const other = await api.signIn('internal-viewer')

    await other.post('/api/demo/reset', {})

    expect(await panel.findByText(/^The demo was started over meanwhile/)).toBeVisible()
    expect(await panel.findByText('There is no such account any more, or you do not see it.')).toBeVisible()
    await expect
      .poll(() => bar.getByRole('status', { hidden: true }).textContent)
      .toBe('The demo has been started over. It is 15 June 2026 now.')
  })
})
