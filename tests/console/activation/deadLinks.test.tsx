import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setDay } from '../../mock-api/onboarding/demo'
import { onboard } from '../../mock-api/onboarding/onboard'
import { holdOnce, requests } from '../network'
import { openConsole } from '../openConsole'
import { contoso, openLink, step } from './openLink'

const path = '/api/activations/token-of-contoso'

describe('A link that opens nothing', () => {
  it.each(['/activate/no-such-token', '/activate/', '/activate/%2e%2e'])(
    'is told kindly at %s, with whom to ask and no more',
    async at => {
      await openConsole({ at, as: 'partner-admin', pending: { contoso } })

      expect(await screen.findByRole('heading', { level: 1, name: 'This link leads nowhere' })).toBeVisible()
      expect(screen.getByText(/ask whoever sent it to you for a new one/)).toBeVisible()
      expect(document.title).toBe('This link leads nowhere · CoreView')
      expect(screen.queryByText(/Contoso|Northwind/)).not.toBeInTheDocument()
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    },
  )
})

describe('A link that has been replaced', () => {
  it('says so, and to look for the newer mail, and nothing about whose it was', async () => {
    const release = holdOnce(path)
    const { api } = await openLink()
    const admin = await api.signIn('partner-admin')
    await admin.post('/api/pending/actions/resend-link', { ids: ['contoso'] })
    release()

    expect(
      await screen.findByRole('heading', { level: 1, name: 'This link has been replaced' }),
    ).toBeVisible()
    expect(screen.getByText(/Look for the newest mail/)).toBeVisible()
    expect(screen.queryByText(/Contoso|Northwind/)).not.toBeInTheDocument()
  })

  it('says so instead of taking the step, when it was replaced meanwhile', async () => {
    const { user, api } = await openLink()
    await step('Before you start')
    const admin = await api.signIn('partner-admin')
    await admin.post('/api/pending/actions/resend-link', { ids: ['contoso'] })

    await user.click(screen.getByRole('button', { name: 'Start' }))

    expect(
      await screen.findByRole('heading', { level: 1, name: 'This link has been replaced' }),
    ).toHaveFocus()
  })
})

describe('A link that has been used', () => {
  it('says so as kindly as when it was finished, and speaks of the trial with care', async () => {
    const release = holdOnce(path)
    const { api } = await openLink()
    await onboard(api, 'token-of-contoso')
    release()

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso is ready' })).toBeVisible()
    expect(screen.getByText(/^This link has been used/)).toBeVisible()
    expect(
      screen.getByText('Your trial ends on 29 June 2026, unless that has been changed since.'),
    ).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  it('says after the trial whom to ask how it stands', async () => {
    const release = holdOnce(path)
    const { api } = await openLink()
    await onboard(api, 'token-of-contoso')
    await setDay(api, '2026-06-29')
    release()

    expect(
      await screen.findByText(
        'Your trial was to end on 29 June 2026. Ask Northwind how your subscription stands now.',
      ),
    ).toBeVisible()
    expect(screen.queryByText(/paid subscription by itself/)).not.toBeInTheDocument()
  })

  it('is not asked for again', async () => {
    const release = holdOnce(path)
    const { api } = await openLink()
    await onboard(api, 'token-of-contoso')
    release()
    await screen.findByRole('heading', { level: 1, name: 'Contoso is ready' })

    const asked = requests()
    window.dispatchEvent(new Event('visibilitychange'))
    await new Promise(resolve => setTimeout(resolve, 100))

    expect(asked).toEqual([])
  })
})
