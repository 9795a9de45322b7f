import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tokenOf } from '../../mock-api/channel'
import type { Api } from '../../mock-api/server'
import { expectComplaint } from '../complaints'
import { enter } from '../enter'
import { busyOnce, idempotencyKeys, loseAnswerOnce } from '../network'
import { openConsole } from '../openConsole'
import { openFromMenu, openPanel, panelOf } from '../panel'
import { inRow, pendingIn, pendingRow, through } from './rows'

const at = '/customers/pending'
const resend = '/api/pending/actions/resend-link'

async function mailsIn(api: Api) {
  return (await (await api.signIn('internal-admin')).list('mails')).rows
}

describe('Resend link', () => {
  it('says that the old link stops working, and sends a new one from the row', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })
    await user.click((await inRow('Contoso')).getByRole('button', { name: 'Resend link: Contoso' }))
    const panel = await panelOf('Resend link')

    expect(panel.getByText(/The old link stops working at once/)).toBeVisible()
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent(
      'New link: sent to it@contoso.example',
    )
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Resend link: applied to Contoso.')).toBeVisible()
    expect(await mailsIn(api)).toMatchObject([{ kind: 'activation-link', to: 'it@contoso.example' }])
    expect((await api.anybody.get(`/api/activations/${tokenOf('contoso')}`)).status).toBe(410)
    await user.click(await screen.findByRole('button', { name: 'Copy activation link of Contoso' }))
    await expect
      .poll(() => navigator.clipboard.readText())
      .toBe((await pendingIn(api, 'contoso'))['activationLink'])
    expect(await pendingIn(api, 'contoso')).toMatchObject({ status: 'link-sent' })
    expect(await pendingRow('Contoso')).toHaveTextContent(/link resent just now/)
  })

  it('goes to a corrected address, which the account has from then on', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer', notificationEmail: 'typo@contoso.example' } },
    })
    const panel = await openPanel(user, 'Resend link', 'Contoso')
    const address = panel.getByRole('textbox', { name: 'Notification email' })
    expect(address).toHaveValue('typo@contoso.example')

    await user.clear(address)
    await user.type(address, 'it@contoso')
    await user.clear(address)
    await enter(user, address, 'nobody')
    const apply = panel.getByRole('button', { name: 'Apply' })
    expect(apply).toHaveAttribute('aria-disabled', 'true')
    expect(apply).toHaveAccessibleDescription('Enter one email address, such as it@contoso.example.')
    expect(address).toBeInvalid()

    await user.clear(address)
    await enter(user, address, 'it@contoso.example')
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent(
      'Notification email: typo@contoso.example → it@contoso.exampleNew link: sent to it@contoso.example',
    )
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Resend link: applied to Contoso.')).toBeVisible()
    expect(await mailsIn(api)).toMatchObject([{ to: 'it@contoso.example' }])
    await expect.poll(async () => (await inRow('Contoso')).queryByText('it@contoso.example')).not.toBeNull()
  })

  it('goes to each its own when several are ticked, and unticks them', async () => {
    const { user, api } = await openConsole({
      as: 'distributor-admin',
      at: '/partners/pending',
      pending: {
        alpine: { kind: 'partner' },
        bellows: { kind: 'partner', ...through('onboarding-started') },
      },
    })
    const panel = await openFromMenu(user, 'Resend link', 'Alpine', 'Bellows')
    expect(panel.getByText('2 of 2 will be sent a new link.')).toBeVisible()
    expect(panel.queryByRole('textbox')).not.toBeInTheDocument()

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Resend link: applied to all 2 accounts.')).toBeVisible()
    expect((await mailsIn(api)).map(({ to }) => to).toSorted()).toEqual([
      'it@alpine.example',
      'it@bellows.example',
    ])
    await expect.poll(() => screen.queryByRole('region', { name: 'Selection' })).toBeNull()
  })

  it('whose answer is lost is sent again under its key, and has one effect', async () => {
    expectComplaint(/OfflineError/)
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })
    const panel = await openPanel(user, 'Resend link', 'Contoso')
    const keys = idempotencyKeys(resend)
    loseAnswerOnce(resend)
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Contoso', hidden: true })).toBeChecked()

    await user.click(panel.getByRole('button', { name: 'Retry 1 account' }))

    expect(await screen.findByText('Resend link: applied to Contoso.')).toBeVisible()
    expect(await mailsIn(api)).toHaveLength(1)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('that a busy server turns away has failed, and can be retried', async () => {
    expectComplaint(/The disk is full/)
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at,
      pending: { contoso: { kind: 'customer' } },
    })
    const panel = await openPanel(user, 'Resend link', 'Contoso')
    busyOnce(resend)
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')).toBeVisible()
    expect(await mailsIn(api)).toEqual([])

    await user.click(panel.getByRole('button', { name: 'Retry 1 account' }))
    expect(await screen.findByText('Resend link: applied to Contoso.')).toBeVisible()
    expect(await mailsIn(api)).toHaveLength(1)
  })
})
