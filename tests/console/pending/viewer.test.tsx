import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'
import { panelOf, selectionBar, tick } from '../panel'
import { checkFailed, inRow } from './rows'

const at = '/customers/pending'

describe('A viewer', () => {
  it('sees everything of a pending account, and is told why it can do nothing about it', async () => {
    const { user } = await openConsole({ as: 'partner-viewer', at, pending: { contoso: checkFailed } })
    const why = /You sign in as a viewer, who sees everything of the organization and changes nothing/

    await tick(user, 'Contoso')
    expect(selectionBar().getByText(why)).toBeVisible()
    expect(selectionBar().queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Actions' }))
    const item = within(await screen.findByRole('menu')).getByRole('menuitem', { name: 'Resend link' })
    expect(item).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Escape}')

    await user.click((await inRow('Contoso')).getByRole('button', { name: 'Resend link: Contoso' }))
    const panel = await panelOf('Resend link')
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(why)
  })
})
