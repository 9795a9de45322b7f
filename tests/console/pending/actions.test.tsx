import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tokenOf } from '../../mock-api/channel'
import { savedFiles } from '../browser'
import { expectComplaint } from '../complaints'
import { enter } from '../enter'
import { busyOnce, idempotencyKeys, loseAnswerOnce } from '../network'
import { openConsole } from '../openConsole'
import { openFromMenu, openPanel, panelOf, selectionBar, tick } from '../panel'
import { checkFailed, importing, importRests, inRow, pendingRow, through } from './rows'

const at = '/customers/pending'
const resend = '/api/pending/actions/resend-link'

type Api = Awaited<ReturnType<typeof openConsole>>['api']

async function mailsIn(api: Api) {
  return (await (await api.signIn('internal-admin')).list('mails')).rows
}

async function pendingIn(api: Api, id: string) {
  return (await api.signIn('internal-admin')).record('pending', id)
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
