import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type OpenOptions, openConsole } from '../openConsole'

const customers = { contoso: 'production for months' } as const

/** The first item of the Actions menu. */
async function firstItem(options: OpenOptions) {
  const { user } = await openConsole({ customers, ...options })
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  const [first] = await screen.findAllByRole('menuitem')
  if (!first) throw new Error('the menu is empty')
  return { user, first }
}

describe('The first item of the Actions menu', () => {
  it.each([
    ['/customers', 'partner-admin', 'Add customer'],
    ['/customers', 'trial-partner-admin', 'Add customer'],
    ['/customers', 'internal-admin', 'Add customer'],
    ['/partners', 'distributor-admin', 'Add partner'],
    ['/partners', 'internal-admin', 'Add partner'],
  ])('on %s is for %s, with nothing ticked, “%s”', async (at, as, name) => {
    const { first } = await firstItem({ as, at })

    expect(first).toHaveTextContent(name)
    expect(first).toHaveFocus()
    expect(first).not.toHaveAttribute('aria-disabled', 'true')
  })

  it.each([
    ['/customers', 'distributor-admin', 'Customers are added by their own partner'],
    ['/customers', 'partner-viewer', 'You sign in as a viewer'],
    ['/customers', 'suspended-partner-admin', 'access has been suspended since 16 May 2026'],
    ['/partners', 'internal-viewer', 'You sign in as a viewer'],
  ])('on %s says to %s why nothing can be added: %s', async (at, as, why) => {
    const { user, first } = await firstItem({ as, at })
    expect(first).toHaveTextContent(/^Add /)
    expect(first).toHaveAttribute('aria-disabled', 'true')
    expect(`${first.textContent} ${describing(first)}`).toContain(why)

    await user.click(first)

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('says under edition 2024-03 that it knows no adding of partners', async () => {
    const { first } = await firstItem({ as: 'distributor-admin', at: '/partners', edition: '2024-03' })

    expect(first).toHaveAttribute('aria-disabled', 'true')
    expect(first).toHaveTextContent('Edition 2024-03 has no “Add partner” for partners.')
  })

  it('says to a viewer once, for all items, why nothing can be chosen', async () => {
    const { first } = await firstItem({ as: 'partner-viewer', at: '/customers' })

    expect(first).toHaveAccessibleDescription(/You sign in as a viewer/)
    expect(screen.getAllByText(/You sign in as a viewer/)).toHaveLength(1)
  })
})

function describing(item: HTMLElement): string {
  return document.getElementById(item.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
}
