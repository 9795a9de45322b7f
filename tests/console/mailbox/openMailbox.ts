import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import { type OpenOptions, openConsole } from '../openConsole'

/** The console with a mail about the extension of Contoso and, the latest, two about the conversion of Tailspin. */
export async function openMailbox(options: OpenOptions = {}) {
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

/** The rows of the list of mails, once there are so many. */
export async function rows(count: number): Promise<readonly HTMLElement[]> {
  const list = within(await screen.findByRole('region', { name: 'Mails' }))
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(count))
  return list.getAllByRole('listitem')
}

/** On a phone the menu is put away, so that one comes by the address. */
export async function openMailboxOnPhone() {
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
