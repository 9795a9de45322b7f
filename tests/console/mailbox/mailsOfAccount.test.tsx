import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'
import { rows } from './openMailbox'

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
