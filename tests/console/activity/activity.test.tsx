import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'

describe('The activity', () => {
  it('says that nothing differed when somebody confirmed what was already so', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/events',
      customers: { contoso: 'a blocked trial in its window' },
    })
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible()
    const distributor = await api.signIn('distributor-admin')
    await distributor.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })

    await user.click(screen.getByRole('button', { name: 'Refresh' }))

    const entry = await within(screen.getByRole('main')).findByRole('listitem')
    expect(entry).toHaveTextContent(/^Manage subscription upgrade · ContosoConfirmed as it was\./)
  })

  it('tells what was done and what was refused, on which account and by whom, the latest first', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      customers: { contoso: 'a trial on its last day', litware: 'a trial that started today' },
    })
    const distributor = await api.signIn('distributor-admin')
    await distributor.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })
    const partner = await api.signIn('partner-admin')
    await partner.act('customer', 'extend-trial', { ids: ['litware'] })

    await user.click(await screen.findByRole('link', { name: 'Activity' }))

    expect(await screen.findByText('2 entries')).toBeVisible()
    const main = within(screen.getByRole('main'))
    const [refused, blocked] = main.getAllByRole('listitem')
    expect(refused).toHaveTextContent(
      /^Extend trial · LitwareRefused: The trial was not yet in its last days\..*by Partner admin/,
    )
    expect(blocked).toHaveTextContent(
      /^Manage subscription upgrade · ContosoAutomatic upgrade: Keep → Block.*by Distributor admin · Edition 2025/,
    )

    await user.click(main.getByRole('link', { name: 'Contoso' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
  })
})
