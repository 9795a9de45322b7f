import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tokenOf } from '../../mock-api/channel'
import { onboard } from '../../mock-api/onboarding/onboard'
import { visitorWith } from '../../mock-api/onboarding/visitor'
import { expectComplaint } from '../complaints'
import { openConsole } from '../openConsole'
import { pendingNames } from './rows'

describe('The activity', () => {
  it('tells of an onboarding in words, and leads to where the account is', async () => {
    expectComplaint(/not-found|no such|HttpError/i)
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      pending: { contoso: { kind: 'customer' }, litware: { kind: 'customer' } },
    })
    const visitor = visitorWith(tokenOf('contoso'), api.anybody)
    await visitor.start()
    await (await api.signIn('partner-admin')).post('/api/pending/actions/resend-link', { ids: ['contoso'] })
    await (await api.signIn('partner-admin')).post('/api/pending/actions/check-again', { ids: ['contoso'] })

    await user.click(await screen.findByRole('link', { name: 'Activity' }))

    await screen.findByText('3 entries')
    const main = within(screen.getByRole('main'))
    const entries = (await main.findAllByRole('listitem')).map(({ textContent }) => textContent)
    expect(entries.find(entry => entry?.startsWith('Check again · Contoso'))).toContain(
      'Refused: “Consent has not been granted yet; that is done on the page of the activation link.”',
    )
    expect(entries.some(entry => entry?.startsWith('Resend link · Contoso'))).toBe(true)
    expect(entries.find(entry => entry?.startsWith('Onboarding started · Contoso'))).toContain(
      'Status: CoreView Activation link sent → Onboarding started',
    )

    for (const link of main.getAllByRole('link', { name: 'Contoso' }).slice(0, 1)) await user.click(link)
    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'To the pending customers' }))
    await expect.poll(() => pendingNames()).toEqual(['Contoso'])
  })

  it('can be filtered by what happens in an onboarding', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: '/events',
      pending: { contoso: { kind: 'customer' } },
    })
    await onboard(api, tokenOf('contoso'))
    await user.click(await screen.findByRole('button', { name: 'Filters' }))
    await user.click(await screen.findByRole('combobox', { name: 'Action' }))
    await user.click(await screen.findByRole('option', { name: 'Import completed' }))

    const main = within(screen.getByRole('main'))
    const told = () => main.queryAllByText(/./, { selector: 'strong' }).map(({ textContent }) => textContent)
    await expect.poll(told).toEqual(['Import completed'])
  })
})

describe('The address of an account', () => {
  it('that is nobody’s still says that there is no such account', async () => {
    expectComplaint(/not-found|no such|HttpError/i)
    await openConsole({
      as: 'partner-viewer',
      at: '/customers/nobody/show',
      pending: { contoso: { kind: 'customer' } },
    })

    expect(await screen.findByRole('heading', { level: 1, name: 'No such customer' })).toBeVisible()
  })
})
