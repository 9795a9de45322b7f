import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { faults } from '#contract'
import { italian } from '../../../src/i18n/italian'
import { consentField, openLink } from '../activation/openLink'
import { enter } from '../enter'
import { openConsole } from '../openConsole'

describe('What an operator can keep, and no more,', () => {
  it.each([
    [{ body: faults.tooLarge(64) }, 'Ciò che hai salvato non può superare i 64 KB'],
    [{ views: faults.tooManyViews(100) }, 'Non si possono salvare più di 100 viste'],
    [{ name: faults.required }, 'Alcuni campi non sono corretti.'],
  ])('is told in Italian too: %j', (errors, told) => {
    expect(italian.tellProblem({ reason: 'invalid-fields', detail: '', errors })).toContain(told)
  })
})

describe('The language', () => {
  it('chosen in the operator’s menu changes every word, leaves what is typed, and is kept for the operator', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: '/customers',
      customers: { contoso: 'a trial two days from its end' },
    })
    await screen.findByRole('link', { name: 'Contoso' })
    await enter(user, screen.getByRole('searchbox'), 'Cont')

    await user.click(screen.getByRole('button', { name: /Partner viewer/ }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Italiano' }))
    await user.keyboard('{Escape}')

    expect(await screen.findByRole('heading', { level: 1, name: 'Clienti' })).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('Cont')
    // The rows that the search asks for take the place of those before.
    await vi.waitFor(() => expect(screen.getByText('17 giu 2026')).toBeVisible())
    expect(document.documentElement).toHaveAttribute('lang', 'it')
    const elsewhere = await api.signIn('partner-viewer')
    await vi.waitFor(async () => {
      const { json } = await elsewhere.get('/api/preferences')
      expect(json).toMatchObject({ choices: { language: 'it' } })
    })
  })

  it('chosen before signing in is the choice of one who had none, and of nobody else', async () => {
    const { user, api } = await openConsole()
    const kept = async (operatorId: string) => {
      const { json } = await (await api.signIn(operatorId)).get('/api/preferences')
      return Object(json).choices.language
    }
    const choose = async (id: string) =>
      user.click(await screen.findByRole('button', { name: new RegExp(`[^-]${id}$`) }))
    await user.click(await screen.findByRole('button', { name: 'Italiano' }))
    await screen.findByRole('region', { name: 'Distributori' })

    await choose('partner-viewer')
    expect(await screen.findByRole('link', { name: 'Clienti' })).toBeVisible()
    await vi.waitFor(async () => expect(await kept('partner-viewer')).toBe('it'))
    await user.click(screen.getByRole('button', { name: /^Partner viewer/ }))
    await user.click(screen.getByRole('menuitem', { name: 'Esci' }))

    expect(await screen.findByRole('region', { name: 'Distributors' })).toBeVisible()
    await choose('partner-admin')
    expect(await screen.findByRole('link', { name: 'Customers' })).toBeVisible()
    expect(await kept('partner-admin')).toBeNull()
  })

  it('of a link’s visitor is the browser’s, changes what stands there, and leaves what is typed', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['it-CH', 'en'])
    const { user } = await openLink({ waitingFor: 'consent' })
    const field = await screen.findByRole('textbox', {
      name: 'Account di lavoro di un amministratore globale',
    })
    await enter(user, field, 'admin@contoso.example')

    await user.click(screen.getByRole('button', { name: 'English' }))

    expect(await consentField()).toHaveValue('admin@contoso.example')
    expect(screen.getByRole('heading', { name: /Grant consent$/ })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    vi.restoreAllMocks()
  })
})
