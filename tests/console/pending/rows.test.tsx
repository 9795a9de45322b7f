import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { onPhone } from '../browser'
import { openConsole } from '../openConsole'
import { checkFailed, importing, inRow, pendingRow, through } from './rows'

const at = '/customers/pending'

describe('A pending customer', () => {
  it('shows its link first, then whose it is, how far it has come and what was reported', async () => {
    await openConsole({
      as: 'internal-viewer',
      at,
      pending: {
        contoso: {
          kind: 'customer',
          ...through('onboarding-started', 'consent-granted'),
          eventLog: [
            { at: '2026-06-14T09:02:00.000Z', message: 'Consent granted by admin@contoso.example.' },
          ],
        },
      },
    })
    const row = await pendingRow('Contoso')
    await within(row).findByText('Fabrikam')

    const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(headings.slice(1)).toEqual([
      'Link',
      'Organization',
      'Notification email',
      'Status',
      'Import errors',
      'Event log',
      'Trial ends',
      'Partner',
      'Distributor',
      'Actions',
    ])
    expect(within(row).getByRole('button', { name: 'Copy activation link of Contoso' })).toBeVisible()
    expect(row).toHaveTextContent(/Contosoit@contoso\.exampleConsent granted · for \d+ h/)
    expect(row).toHaveTextContent(/–.*Consent granted by admin@contoso\.example\..*–NorthwindFabrikam$/)
  })

  it.each([
    ['link-sent', [], /^CoreView Activation link sent · for \d+ h/],
    ['onboarding-started', ['onboarding-started'], /^Onboarding started · /],
    ['consent-granted', ['consent-granted'], /^Consent granted · /],
    ['management-configuration', ['management-configuration'], /^Management configuration · /],
    ['pre-import-error', ['pre-import-error'], /^Pre-import error · /],
    ['running-import', ['running-import'], /^Running import · /],
  ] as const)('says in words that it stands at %s', async (_status, statuses, words) => {
    await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: { kind: 'customer', ...through(...statuses) } },
    })

    expect((await inRow('Contoso')).getByRole('button', { name: words })).toBeVisible()
  })

  it.each([
    ['that its trial has ended', '2026-06-15', /15 Jun 2026 ended today/],
    ['how long ago its trial ended', '2026-06-12', /12 Jun 2026 ended 3 days ago/],
    ['that its trial ends soon', '2026-06-17', /17 Jun 2026 in 2 days/],
  ])('says %s, though nobody has onboarded', async (_what, trialEndsOn, words) => {
    await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        contoso: {
          kind: 'customer',
          trialStartedOn: calendarDateOf('2026-06-01'),
          trialEndsOn: calendarDateOf(trialEndsOn),
        },
      },
    })

    expect(await pendingRow('Contoso')).toHaveTextContent(words)
  })

  it('says that its link was resent, until something newer has happened', async () => {
    const linkSentAt = '2026-06-14T09:00:30.000Z'
    await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        alpine: { kind: 'customer' },
        contoso: { kind: 'customer', linkSentAt },
        litware: { kind: 'customer', ...through('onboarding-started'), linkSentAt },
      },
    })

    expect(await pendingRow('Contoso')).toHaveTextContent(/link sent · for \d+ h · link resent \d+ h ago/)
    expect(await pendingRow('Alpine')).not.toHaveTextContent('resent')
    expect(await pendingRow('Litware')).not.toHaveTextContent('resent')
  })

  it('shows every status with its moment when its status is pressed', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: { kind: 'customer', ...through('onboarding-started', 'consent-granted') } },
    })
    const status = (await inRow('Contoso')).getByRole('button', { name: /^Consent granted/ })

    await user.click(status)

    const history = within(await screen.findByRole('dialog', { name: 'Status history of Contoso' }))
    expect(history.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Consent granted14 Jun 2026, 09:02 UTC',
      'Onboarding started14 Jun 2026, 09:01 UTC',
      'CoreView Activation link sent14 Jun 2026, 09:00 UTC',
    ])
    await user.click(history.getByRole('button', { name: 'Close' }))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(status).toHaveFocus()
  })

  it('says in short what went wrong and, when pressed, what to do about it', async () => {
    const { user } = await openConsole({ as: 'partner-viewer', at, pending: { contoso: checkFailed } })

    await user.click(
      (await inRow('Contoso')).getByRole('button', { name: /^Pre-import error.*Second factor required/ }),
    )

    expect(await screen.findByRole('dialog', { name: 'Status history of Contoso' })).toHaveTextContent(
      'The management account is asked for a second factor, which it cannot give by itself. Exclude the management account from multi-factor authentication, then check again.',
    )
  })

  it('says that its tenant is at work', async () => {
    await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: importing, litware: { kind: 'customer' } },
    })

    expect(
      (await inRow('Contoso')).getByRole('button', { name: /^The tenant is at work\. Running import/ }),
    ).toBeVisible()
    expect(await pendingRow('Litware')).not.toHaveTextContent('The tenant is at work')
  })

  it('counts its import errors beside the newest, and shows all of them in full when pressed', async () => {
    const long = `Microsoft 365 is throttling the import. ${'It goes on later. '.repeat(20)}`.trim()
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        contoso: {
          kind: 'customer',
          importErrors: [
            { at: '2026-06-14T09:10:00.000Z', message: 'The mailbox of Ada could not be read.' },
            { at: '2026-06-14T09:20:00.000Z', message: long },
          ],
        },
      },
    })

    await user.click(
      (await inRow('Contoso')).getByRole('button', {
        name: /^2, the newest: Microsoft 365 is throttling .*, Import errors of Contoso$/,
      }),
    )

    const errors = within(await screen.findByRole('dialog', { name: 'Import errors of Contoso' }))
    expect(errors.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `${long}14 Jun 2026, 09:20 UTC`,
      'The mailbox of Ada could not be read.14 Jun 2026, 09:10 UTC',
    ])
  })

  it('stands on a card on a phone, with all of that', async () => {
    onPhone()
    await openConsole({
      as: 'internal-admin',
      at,
      pending: {
        contoso: {
          ...checkFailed,
          importErrors: [
            { at: '2026-06-14T09:10:00.000Z', message: 'The mailbox of Ada could not be read.' },
          ],
        },
      },
    })

    const cards = within(await screen.findByRole('list', { name: 'Pending customers' }))
    const card = within(cards.getByRole('listitem'))
    expect(card.getByRole('checkbox', { name: 'Select Contoso' })).toBeVisible()
    expect(card.getByRole('button', { name: 'Copy activation link of Contoso' })).toBeVisible()
    expect(card.getByRole('button', { name: /^Pre-import error.*Second factor required/ })).toBeVisible()
    expect(card.getByText(/^it@contoso\.example ·/)).toHaveTextContent('it@contoso.example · Northwind')
    expect(card.getByText('The mailbox of Ada could not be read.')).toBeVisible()
    expect(card.getByRole('button', { name: 'Check again: Contoso' })).toHaveTextContent('Check again')
  })
})
