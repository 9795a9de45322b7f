import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect } from '../network'
import { openConsole } from '../openConsole'
import { openMailbox, rows } from './openMailbox'

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
    const { colleague } = await openMailbox()

    await colleague.act('customer', 'convert', { ids: ['contoso'] })

    expect(
      await screen.findByRole('link', { name: 'Contoso has been converted to PRODUCTION' }),
    ).toBeVisible()
    expect(screen.getByText('4 mails')).toBeVisible()
  })

  it('says what will be there while there is nothing', async () => {
    await openConsole({ as: 'partner-viewer', at: '/mails', demo: true })

    expect(await screen.findByRole('heading', { name: 'No mails yet' })).toBeVisible()
    expect(screen.getByText(/^A demo begins without mails.* They come as its day moves on/)).toBeVisible()
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
