import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onPhone } from '../browser'
import { openConsole } from '../openConsole'
import { openMailbox, openMailboxOnPhone } from './openMailbox'

describe('A mail', () => {
  it('stands beside the list, apart from the console, or as plain text', async () => {
    const { user } = await openMailbox()
    await user.click(await screen.findByRole('link', { name: 'The trial of Contoso has been extended' }))

    const mail = within(
      await screen.findByRole('article', { name: 'The trial of Contoso has been extended' }),
    )
    expect(mail.getByText('it@contoso.example')).toBeVisible()
    expect(mail.getByText('Recorded (no mail server)')).toBeVisible()
    expect(screen.getByRole('link', { current: true })).toHaveTextContent(/^The trial of Contoso/)
    const frame = mail.getByTitle('The mail “The trial of Contoso has been extended”')
    expect(frame.getAttribute('srcdoc')).toContain('<bdi dir="auto">Contoso</bdi> now ends on 24 June 2026.')
    expect(frame.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ])

    await user.click(mail.getByRole('button', { name: 'Plain text' }))
    expect(
      mail.getByText(/^The trial has been extended\s+The trial of .Contoso. now ends on 24 June 2026\./),
    ).toBeVisible()
    expect(mail.queryByTitle(/^The mail/)).toBeNull()
  })

  it('of an activation gives its link, to open in another tab or to copy', async () => {
    const { user, colleague } = await openMailbox()
    const added = await colleague.post('/api/pending', {
      kind: 'partner',
      organizationName: 'Wide World Importers',
      notificationEmail: 'it@wide-world.example',
      distributorId: 'fabrikam',
    })
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    await user.click(await screen.findByRole('link', { name: 'Activate CoreView for Wide World Importers' }))

    const link = await screen.findByRole('link', { name: 'Open activation page (opens in a new tab)' })
    expect(link).toHaveAttribute('href', Object(added.json).activationLink)
    expect(link).toHaveAttribute('target', '_blank')
    await user.click(screen.getByRole('button', { name: 'Copy activation link of it@wide-world.example' }))
    expect(await navigator.clipboard.readText()).toBe(Object(added.json).activationLink)

    await user.click(screen.getByRole('link', { name: 'The trial of Contoso has been extended' }))
    await screen.findByRole('article', { name: 'The trial of Contoso has been extended' })
    expect(screen.queryByRole('link', { name: /^Open activation page/ })).toBeNull()
  })

  it('that could not be sent says why, and how often it was tried', async () => {
    const { user, api } = await openMailbox()
    await api.store.commit(async () => ({ mails: [mailOnItsWay], answer: undefined }))
    await api.store.commit(async () => ({
      put: {
        outbox: [
          {
            id: 'mail-00000004',
            state: 'failed',
            attempts: 5,
            notBefore: null,
            error: '550 No such mailbox',
          },
        ],
      },
      answer: undefined,
    }))
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    await user.click(await screen.findByRole('link', { name: 'Contoso has expired' }))

    const mail = within(await screen.findByRole('article', { name: 'Contoso has expired' }))
    expect(mail.getByText(/^Failed/).closest('dd')).toHaveTextContent('Failed · Tried 5 times')
    expect(mail.getByText('550 No such mailbox')).toBeVisible()
  })

  it('has an address of its own, which says so when it leads to no mail that is the operator’s', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: '/mails/mail-00000001',
      customers: { contoso: 'a trial two days from its end' },
    })
    expect(await screen.findByRole('heading', { name: 'No such mail' })).toBeVisible()

    const colleague = await api.signIn('partner-admin')
    await colleague.act('customer', 'extend-trial', { ids: ['contoso'] })
    await user.click(screen.getByRole('button', { name: 'Refresh' }))

    expect(
      await screen.findByRole('article', { name: 'The trial of Contoso has been extended' }),
    ).toBeVisible()
  })

  it('takes the place of the list on a phone, and gives it back', async () => {
    onPhone()
    const { user, colleague } = await openMailboxOnPhone()
    await user.click(await screen.findByRole('link', { name: 'The trial of Contoso has been extended' }))

    const subject = await screen.findByRole('heading', { name: 'The trial of Contoso has been extended' })
    await waitFor(() => expect(subject).toHaveFocus())
    expect(screen.queryByRole('region', { name: 'Mails' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'All mails' }))

    const link = await screen.findByRole('link', { name: 'The trial of Contoso has been extended' })
    await waitFor(() => expect(link).toHaveFocus())
    expect(screen.queryByRole('article')).toBeNull()
    expect((await colleague.list('mails')).rows).toHaveLength(1)
  })
})

const mailOnItsWay = {
  at: '2026-06-15T23:59:00.000Z',
  accountId: 'contoso',
  to: 'gone@contoso.example',
  kind: 'expired',
  subject: 'Contoso has expired',
  text: 'Contoso has expired.\n',
  html: '<p>Contoso has expired.</p>',
  state: 'queued',
} as const
