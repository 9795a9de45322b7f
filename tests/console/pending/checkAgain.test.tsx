import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { savedFiles } from '../browser'
import { openConsole } from '../openConsole'
import { openPanel, panelOf, selectionBar, tick } from '../panel'
import { checkFailed, importing, importRests, inRow, pendingIn, through } from './rows'

const at = '/customers/pending'

describe('Check again', () => {
  it('says of each account what it will do or why it will do nothing, and does just that', async () => {
    const saved = savedFiles()
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: {
        alpine: { kind: 'customer' },
        bellows: { kind: 'customer', ...through('onboarding-started') },
        contoso: checkFailed,
        fourth: { kind: 'customer', ...through('onboarding-started', 'consent-granted') },
        importing,
        resting: importRests,
      },
    })
    const panel = await openPanel(
      user,
      'Check again',
      'Alpine',
      'Bellows',
      'Contoso',
      'Fourth',
      'Importing',
      'Resting',
    )

    expect(panel.getByText('2 of 6 will be checked again.')).toBeVisible()
    const row = (name: string) => panel.getByRole('row', { name: new RegExp(`^${name}`) })
    expect(row('Contoso')).toHaveTextContent('Status: Pre-import error → Management configuration')
    expect(row('Resting')).toHaveTextContent('Status: Running import goes on')
    expect(row('Alpine')).toHaveTextContent('nobody has pressed Start on the page of the activation link')
    expect(row('Bellows')).toHaveTextContent('Consent has not been granted yet')
    expect(row('Fourth')).toHaveTextContent('The management configuration has not been confirmed yet')
    expect(row('Importing')).toHaveTextContent('being checked or imported at this moment')

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByText('2 applied, 4 refused, 0 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByRole('button', { name: /^Refused: Not started/ })).toBeVisible()
    expect(await pendingIn(api, 'contoso')).toMatchObject({
      status: 'management-configuration',
      tenantAtWork: true,
      failure: null,
    })

    await user.click(panel.getByRole('button', { name: 'Save as CSV' }))
    const lines = (await saved.last()).split('\r\n')
    expect(lines).toContain('Contoso,contoso,Applied,Status: Pre-import error → Management configuration')
    expect(lines).toContain(
      'Bellows,bellows,Refused,Consent has not been granted yet; that is done on the page of the activation link.',
    )

    for (const close of panel.getAllByRole('button', { name: 'Close' }).slice(-1)) await user.click(close)
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(selectionBar().getByText('4 selected')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Contoso' })).not.toBeChecked()
  })

  it('opens from a row although nothing would happen, and says why', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })

    await user.click((await inRow('Contoso')).getByRole('button', { name: 'Check again: Contoso' }))

    const panel = await panelOf('Check again')
    expect(panel.getByText('This account cannot be checked again now.')).toBeVisible()
    const apply = panel.getByRole('button', { name: 'Apply' })
    expect(apply).toHaveAttribute('aria-disabled', 'true')
    expect(apply).toHaveAccessibleDescription(/nobody has pressed Start/)
  })

  it('unticks what it was applied to, also when it was opened from the row', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: checkFailed, litware: checkFailed },
    })
    await tick(user, 'Contoso', 'Litware')
    await user.click((await inRow('Contoso')).getByRole('button', { name: 'Check again: Contoso' }))
    const panel = await panelOf('Check again')
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Check again: applied to Contoso.')).toBeVisible()
    await expect.poll(() => screen.getByRole('checkbox', { name: 'Select Contoso' })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Select Litware' })).toBeChecked()
  })
})
