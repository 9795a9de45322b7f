import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type OpenOptions, openConsole } from '../openConsole'
import { tick } from '../panel'

const customers = { contoso: 'a trial on its last day' } as const

/** The lifecycle actions in the Actions menu, with nothing ticked. */
async function actionsFor(options: OpenOptions) {
  const { user } = await openConsole({ at: '/customers', customers, ...options })
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  const [add, ...items] = within(await screen.findByRole('menu')).getAllByRole('menuitem')
  expect(add).toHaveTextContent(/^Add (customer|partner)/)
  expect(items.map(nameOf)).toEqual([
    'Extend trial',
    'Convert to production account',
    'Manage subscription upgrade',
    expect.stringMatching(/^Edit (customer|partner)$/),
  ])
  return { user, add, items }
}

/** An item's first line; what stands beneath it says why it cannot be chosen. */
function nameOf(item: HTMLElement): string {
  return (
    /^(Extend trial|Convert to production account|Manage subscription upgrade|Edit (customer|partner))/.exec(
      item.textContent ?? '',
    )?.[0] ?? ''
  )
}

describe('The Actions menu', () => {
  it('asks for a tick first, and offers every action once there is one', async () => {
    const { user, add, items } = await actionsFor({ as: 'partner-admin' })
    for (const item of items) {
      expect(item).toHaveAttribute('aria-disabled', 'true')
      expect(item).toHaveAccessibleDescription('Tick one or more accounts first.')
    }
    expect(add).toHaveFocus()

    await user.keyboard('{Escape}')
    await tick(user, 'Contoso')
    await user.click(screen.getByRole('button', { name: 'Actions' }))
    for (const item of within(await screen.findByRole('menu')).getAllByRole('menuitem'))
      expect(item).not.toHaveAttribute('aria-disabled', 'true')
  })

  it('tells a viewer of every action that a viewer changes nothing', async () => {
    const { items } = await actionsFor({ as: 'internal-viewer' })

    for (const item of items) expect(item).toHaveAccessibleDescription(/You sign in as a viewer/)
  })

  it('tells the operators of a suspended partner since when they can only read', async () => {
    const { items } = await actionsFor({ as: 'suspended-partner-admin' })

    for (const item of items)
      expect(item).toHaveAccessibleDescription(/access has been suspended since 16 May 2026/)
  })

  it('tells a distributor that a customer’s trial is its partner’s to extend', async () => {
    const { items } = await actionsFor({ as: 'distributor-admin' })

    expect(items[0]).toHaveTextContent(/^Extend trial.*own partner can extend/)
    expect(items[1]).toHaveTextContent(/Tick one or more accounts first/)
  })

  it('tells a partner in TRIAL that it has to be converted before it converts', async () => {
    const { items } = await actionsFor({ as: 'trial-partner-admin' })

    expect(items[0]).toHaveTextContent(/Tick one or more accounts first/)
    expect(items[1]).toHaveTextContent(/still in TRIAL and has to be converted first/)
  })

  it('tells which actions the edition in force does not have', async () => {
    const { items } = await actionsFor({ as: 'internal-admin', at: '/partners', edition: '2024-08' })

    expect(items[0]).toHaveTextContent(/Edition 2024-08 has no “Extend trial” for partners/)
    expect(items[1]).toHaveTextContent(/Tick one or more accounts first/)
    expect(items[2]).toHaveTextContent(/Tick one or more accounts first/)
  })
})
