import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { onPhone } from '../browser'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect } from '../network'
import { type OpenOptions, openConsole } from '../openConsole'

/** The console with a mail about the extension of Contoso and, the latest, two about the conversion of Tailspin. */
async function openMailbox(options: OpenOptions = {}) {
  const opened = await openConsole({
    as: 'internal-admin',
    customers: { contoso: 'a trial two days from its end' },
    ...options,
  })
  const colleague = await opened.api.signIn('internal-admin')
  await colleague.act('customer', 'extend-trial', { ids: ['contoso'] })
  await colleague.act('partner', 'convert', { ids: ['tailspin'] })
  await opened.user.click(await screen.findByRole('link', { name: 'Mailbox' }))
  await rows(3)
  return { ...opened, colleague }
}

async function rows(count: number): Promise<readonly HTMLElement[]> {
  const list = within(await screen.findByRole('region', { name: 'Mails' }))
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(count))
  return list.getAllByRole('listitem')
}

describe('The mailbox', () => {
  it('lists what was written: to whom, what, of which kind, when and what became of it, the latest first', async () => {
    await openMailbox()

    const [toPartner, toDistributor, ofContoso] = await rows(3)
    expect(screen.getByText('3 mails')).toBeVisible()
    expect([toPartner?.textContent, toDistributor?.textContent].sort()).toEqual([
      expect.stringMatching(
        /^channel@fabrikam\.exampleRecordedTailspin has been converted to PRODUCTIONConverted to production15 Jun 2026, \d\d:\d\d UTC$/,
      ),
      expect.stringMatching(/^it@tailspin\.exampleRecorded/),
    ])
    expect(ofContoso).toHaveTextContent(
      /^it@contoso\.exampleRecordedThe trial of Contoso has been extendedTrial extended/,
    )
    expect(screen.getByRole('heading', { name: 'No mail is open' })).toBeVisible()
  })

  it('shows a mail beside the list, apart from the console, or as plain text', async () => {
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

  it('gives the link of an activation mail, to open in another tab or to copy', async () => {
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

  it('says why a mail could not be sent, and how often it was tried', async () => {
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

  it('searches addresses and subjects as one types, and shows all again', async () => {
    const { user } = await openMailbox()

    await user.type(screen.getByRole('searchbox', { name: 'Search address or subject' }), 'FABRIKAM')
    const [found] = await rows(1)
    expect(found).toHaveTextContent(/^channel@fabrikam\.example/)
    await user.type(screen.getByRole('searchbox'), ' and nobody')
    expect(await screen.findByText('No mail matches this search and these filters.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await rows(3)
  })

  it('is filtered by kind and by state', async () => {
    const { user } = await openMailbox()

    await user.click(screen.getByRole('combobox', { name: 'Kind' }))
    await user.click(await screen.findByRole('option', { name: 'Converted to production' }))
    await rows(2)
    await user.click(screen.getByRole('combobox', { name: 'State' }))
    await user.click(await screen.findByRole('option', { name: 'Sent' }))
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()
  })

  it('looks by itself for what has come in', async () => {
    everyTenSecondsIsAtOnce()
    const { colleague } = await openMailbox()

    await colleague.act('customer', 'convert', { ids: ['contoso'] })

    expect(
      await screen.findByRole('link', { name: 'Contoso has been converted to PRODUCTION' }),
    ).toBeVisible()
    expect(screen.getByText('4 mails')).toBeVisible()
  })

  it('says what will be there while there is nothing', async () => {
    await openConsole({ as: 'partner-viewer', at: '/mails' })

    expect(await screen.findByRole('heading', { name: 'No mails yet' })).toBeVisible()
  })

  it('says why it could not be loaded, and that there is no connection', async () => {
    expectComplaint(/The disk is full|OfflineError/)
    busyOnce('/api/mails')
    const { user } = await openConsole({ as: 'partner-viewer', at: '/mails' })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^This could not be loaded/)

    const connect = disconnect('/api/mails')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^No connection/))

    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'No mails yet' })).toBeVisible()
  })
})

describe('A mail', () => {
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

describe('The mails of an account', () => {
  it.each([
    {
      of: 'a customer',
      at: '/customers/contoso/show',
      subject: 'The trial of Contoso has been extended',
      count: 1,
    },
    {
      of: 'a partner',
      at: '/partners/tailspin/show',
      subject: 'Tailspin has been converted to PRODUCTION',
      count: 2,
    },
  ])('stand on the page of $of, and open in the mailbox among each other', async ({ at, subject, count }) => {
    const { user, api } = await openConsole({
      as: 'internal-viewer',
      at,
      customers: { contoso: 'a trial two days from its end' },
    })
    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'extend-trial', { ids: ['contoso'] })
    await colleague.act('partner', 'convert', { ids: ['tailspin'] })

    await user.click(await screen.findByRole('tab', { name: 'Mails' }))
    const links = await screen.findAllByRole('link', { name: /^(The trial of|Tailspin)/ })
    expect(links.map(({ textContent }) => textContent)).toEqual(Array(count).fill(subject))
    await user.click(
      within(screen.getByRole('main')).getAllByRole('link', { name: subject })[0] ?? document.body,
    )

    expect(await screen.findByRole('article', { name: subject })).toBeVisible()
    await rows(count)
    const onlyThese = screen.getByRole('button', { name: 'About one account only, show all' })
    await user.click(screen.getByRole('link', { name: 'Mailbox' }))
    await rows(3)
    expect(onlyThese).not.toBeInTheDocument()
  })

  it('give way to all mails, while the open one stays open', async () => {
    const { user, api } = await openConsole({
      as: 'internal-viewer',
      at: '/mails/mail-00000002?filter={"accountId":"contoso"}',
      customers: { contoso: 'a trial two days from its end', litware: 'a trial two days from its end' },
    })
    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'extend-trial', { ids: ['litware', 'contoso'] })
    await user.click(await screen.findByRole('button', { name: 'Refresh' }))
    await rows(1)

    await user.click(screen.getByRole('button', { name: 'About one account only, show all' }))

    await rows(2)
    expect(screen.getByRole('article', { name: 'The trial of Contoso has been extended' })).toBeVisible()
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

/** On a phone the menu is put away, so that one comes by the address. */
async function openMailboxOnPhone() {
  const opened = await openConsole({
    as: 'partner-admin',
    at: '/customers/contoso/show/mails',
    customers: { contoso: 'a trial two days from its end' },
  })
  const colleague = await opened.api.signIn('partner-admin')
  await colleague.act('customer', 'extend-trial', { ids: ['contoso'] })
  await opened.user.click(await screen.findByRole('button', { name: 'Refresh' }))
  return { ...opened, colleague }
}

/** Until the end of the test, what the console does every ten seconds it does ten times in one. */
function everyTenSecondsIsAtOnce(): void {
  const { setInterval } = globalThis
  const spied = vi
    .spyOn(globalThis, 'setInterval')
    .mockImplementation(((run: () => void, after?: number) =>
      setInterval(run, after === 10_000 ? 100 : after)) as typeof globalThis.setInterval)
  onTestFinished(() => spied.mockRestore())
}
