import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openConsole } from '../openConsole'
import { inRow } from './rows'

const at = '/customers/pending'

describe('The activation link', () => {
  it('is copied by one press, which is said', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })

    await user.click(await screen.findByRole('button', { name: 'Copy activation link of Contoso' }))

    expect((await inRow('Contoso')).getByText('Copied')).toBeInTheDocument()
    const { activationLink } = await (await api.signIn('partner-admin')).record('pending', 'contoso')
    expect(await navigator.clipboard.readText()).toBe(String(activationLink))
  })

  it('stands selected in a field where the browser does not let a page copy', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })
    const button = await screen.findByRole('button', { name: 'Copy activation link of Contoso' })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(
      new DOMException('no', 'NotAllowedError'),
    )

    await user.click(button)

    const field = await screen.findByRole('textbox', { name: 'Activation link of Contoso' })
    const { activationLink } = await (await api.signIn('partner-admin')).record('pending', 'contoso')
    expect(field).toHaveValue(String(activationLink))
    expect(field).toHaveFocus()
    expect(field).toHaveProperty('selectionEnd', String(activationLink).length)
    expect(field).toHaveProperty('selectionStart', 0)
    expect(field).toHaveAccessibleDescription(/copy it by hand/)
    expect(screen.queryByText('Copied')).not.toBeInTheDocument()
  })
})
