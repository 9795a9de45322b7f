import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { holdAnswerOnce, requests } from '../network'
import { openConsole } from '../openConsole'
import { apply, factsIn, fill, litware, openAdd, ownerField, pendingOn } from './addPanel'

describe('Add customer', () => {
  it('adds a pending customer of one’s own, with a SKU and add-ons, and shows where its link went', async () => {
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers' })
    const panel = await openAdd(user, 'Add customer')
    expect(panel.getByRole('heading', { name: 'Add customer' })).toHaveFocus()
    expect(panel.getByText(/creates a pending account and mails its activation link/)).toHaveTextContent(
      'Its trial of 14 days starts on the day its import is completed.',
    )

    await fill(user, panel, { ...litware, addOns: ['Audit 2025', 'Hybrid 2025'] })
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(
      panel.getByText('Litware was added. The activation link was sent to it@litware.example.'),
    ).toHaveAttribute('role', 'status')
    expect(factsIn(panel)).toEqual({
      SKU: 'Essentials MSP 2025',
      'Add-ons': 'Audit 2025, Hybrid 2025',
      'Link sent to': 'it@litware.example',
      Status: 'CoreView Activation link sent',
    })
    expect(panel.getByRole('button', { name: 'Copy activation link of Litware' })).toBeVisible()
    expect(panel.getByRole('link', { name: 'See it in Pending customers' })).toHaveAttribute(
      'href',
      '/customers/pending',
    )
    expect(await pendingOn(api)).toMatchObject([
      {
        kind: 'customer',
        organizationName: 'Litware',
        notificationEmail: 'it@litware.example',
        partnerId: 'northwind',
        sku: 'essentials-msp-2025',
        addOns: ['audit-2025', 'hybrid-2025'],
        status: 'link-sent',
      },
    ])
  })

  it('is there for a partner in TRIAL too', async () => {
    const { user, api } = await openConsole({ as: 'trial-partner-admin', at: '/customers' })
    const panel = await openAdd(user, 'Add customer')

    await fill(user, panel, litware)
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject([{ organizationName: 'Litware', partnerId: 'tailspin' }])
  })

  it('has the vendor pick the partner, and offers what that partner has', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      partners: {
        alpine: { in: 'production for months', skus: ['professional-msp-2025'], addOns: [] },
        northwind: { in: 'production for months', addOns: ['audit-2025'] },
      },
    })
    const panel = await openAdd(user, 'Add customer')
    expect(panel.getByRole('combobox', { name: /SKU/ })).toHaveAttribute('aria-disabled', 'true')
    expect(panel.getByText('Pick the partner first: these are chosen among its own.')).toBeVisible()

    await fill(user, panel, { ...litware, owner: 'Northwind', addOns: ['Audit 2025'] })
    expect(panel.queryByRole('checkbox', { name: 'Hybrid 2025' })).not.toBeInTheDocument()

    await user.clear(ownerField(panel))
    await fill(user, panel, { owner: 'Alpine' })
    expect(await panel.findByText('The customer’s partner offers no add-ons.')).toBeVisible()
    await user.click(panel.getByRole('combobox', { name: /SKU/ }))
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'Professional MSP 2025',
    ])
    await user.click(screen.getByRole('option', { name: 'Professional MSP 2025' }))
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(factsIn(panel)).toMatchObject({
      Partner: 'Alpine',
      SKU: 'Professional MSP 2025',
      'Add-ons': '–',
    })
    expect(await pendingOn(api)).toMatchObject([
      { partnerId: 'alpine', distributorId: 'fabrikam', sku: 'professional-msp-2025', addOns: [] },
    ])
  })

  it('finds the partner among hundreds', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`able-${index}`, 'production for months' as const]),
    )
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      partners: { ...many, zenith: 'production for months' },
    })
    const panel = await openAdd(user, 'Add customer')

    await user.click(ownerField(panel))
    expect(await screen.findByRole('option', { name: /^Able 0/ })).toBeVisible()
    expect(screen.queryByRole('option', { name: /^Zenith/ })).not.toBeInTheDocument()
    await fill(user, panel, { ...litware, owner: 'Zenith' })
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject([{ partnerId: 'zenith' }])
  })

  it('takes no partner away that can be picked, when what was searched before is answered late', async () => {
    const { user } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      partners: { alpine: 'production for months' },
    })
    const panel = await openAdd(user, 'Add customer')
    await user.click(ownerField(panel))
    await screen.findByRole('option', { name: /^Alpine/ })
    const release = holdAnswerOnce('/api/partners')
    const asked = requests()
    await user.type(ownerField(panel), 'Northwind')
    await expect.poll(() => asked).toContain('GET /api/partners with a token')

    await user.clear(ownerField(panel))
    await user.type(ownerField(panel), 'Alp')
    release()

    const until = Date.now() + 600
    while (Date.now() < until) {
      expect(screen.getByRole('option', { name: /^Alpine/ })).toBeVisible()
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  })

  it('says of each partner whose it is and until when it has access, and warns of one that has none', async () => {
    const { user, api } = await openConsole({ as: 'internal-admin', at: '/customers' })
    const panel = await openAdd(user, 'Add customer')
    await user.click(ownerField(panel))
    await screen.findByRole('option', { name: /Adatum/ })
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'NorthwindFabrikamit@northwind.example',
      'TailspinFabrikam · in TRIAL until 29 June 2026it@tailspin.example',
      'TreyAdatumit@trey.example',
      'WingtipFabrikam · access suspended since 16 May 2026it@wingtip.example',
    ])
    const note = /^The access of Wingtip has been suspended since 16 May 2026/

    await user.click(screen.getByRole('option', { name: /^Tailspin/ }))
    await panel.findByRole('checkbox', { name: 'Audit 2025' })
    expect(panel.queryByText(/has been suspended/)).not.toBeInTheDocument()
    await user.clear(ownerField(panel))
    await fill(user, panel, { ...litware, owner: 'Wingtip' })
    expect(panel.getByText(note)).toBeVisible()
    await apply(user, panel)

    await panel.findByRole('heading', { name: 'Litware is pending' })
    expect(await pendingOn(api)).toMatchObject([{ partnerId: 'wingtip' }])
  })

  it('says when the trial starts under the edition in force', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', edition: '2024-08' })
    const panel = await openAdd(user, 'Add customer')
    expect(panel.getByText(/Its trial of 14 days starts today and ends on 29 June 2026\./)).toBeVisible()

    await fill(user, panel, litware)
    await apply(user, panel)

    await panel.findByRole('heading', { name: 'Litware is pending' })
    expect(panel.getByText('29 June 2026')).toBeVisible()
  })

  it('adds another one after the first, for the same partner', async () => {
    const { user, api } = await openConsole({ as: 'internal-admin', at: '/customers' })
    const panel = await openAdd(user, 'Add customer')
    await fill(user, panel, { ...litware, owner: 'Northwind' })
    await apply(user, panel)
    await user.click(await panel.findByRole('button', { name: 'Add another' }))

    expect(panel.getByRole('textbox', { name: 'Organization name' })).toHaveValue('')
    expect(ownerField(panel)).toHaveValue('Northwind')
    await fill(user, panel, { name: 'Proseware', email: 'it@proseware.example', sku: litware.sku })
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Proseware is pending' })).toBeVisible()
    expect((await pendingOn(api)).map(row => [row['organizationName'], row['partnerId']]).sort()).toEqual([
      ['Litware', 'northwind'],
      ['Proseware', 'northwind'],
    ])
  })

  it('is offered where there are no customers yet', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers' })
    await screen.findByRole('heading', { name: 'No customers yet' })

    await user.click(screen.getByRole('button', { name: 'Add customer' }))

    expect(await screen.findByRole('dialog', { name: 'Add customer' })).toBeVisible()
  })

  it('brings to the pending customers, and counts them anew', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers' })
    const panel = await openAdd(user, 'Add customer')
    await fill(user, panel, litware)
    await apply(user, panel)
    await user.click(await panel.findByRole('link', { name: 'See it in Pending customers' }))

    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByRole('heading', { level: 1, name: 'Pending customers' })).toBeVisible()
    expect(await screen.findByRole('link', { name: /^Pending customers 1$/ })).toBeVisible()
  })
})
