import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'
import { apply, factsIn, fill, openAdd, pendingOn } from './addPanel'

const woodgrove = { name: 'Woodgrove', email: 'hello@woodgrove.example' } as const

const fixedOffer =
  'It gets the SKUs Essentials MSP 2025, Professional MSP 2025 and the add-ons Delegation 2025, Audit 2025, Hybrid 2025'

describe('Add partner', () => {
  it('adds a pending partner of one’s own, which gets the fixed SKUs and add-ons', async () => {
    const { user, api } = await openConsole({ as: 'distributor-admin', at: '/partners' })
    const panel = await openAdd(user, 'Add partner')
    expect(panel.getByText(/Its trial of 14 days starts when Start is pressed/)).toBeVisible()
    expect(await panel.findByText(new RegExp(fixedOffer))).toBeVisible()

    await fill(user, panel, woodgrove)
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Woodgrove is pending' })).toBeVisible()
    expect(factsIn(panel)).toEqual({
      SKUs: 'Essentials MSP 2025, Professional MSP 2025',
      'Add-ons': 'Delegation 2025, Audit 2025, Hybrid 2025',
      'Link sent to': 'hello@woodgrove.example',
      Status: 'CoreView Activation link sent',
    })
    expect(panel.getByRole('link', { name: 'See it in Pending partners' })).toHaveAttribute(
      'href',
      '/partners/pending',
    )
    expect(await pendingOn(api)).toMatchObject([
      {
        kind: 'partner',
        organizationName: 'Woodgrove',
        notificationEmail: 'hello@woodgrove.example',
        distributorId: 'fabrikam',
        skus: ['essentials-msp-2025', 'professional-msp-2025'],
        addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
      },
    ])
  })

  it('has the vendor pick the distributor', async () => {
    const { user, api } = await openConsole({ as: 'internal-admin', at: '/partners' })
    const panel = await openAdd(user, 'Add partner')

    await fill(user, panel, { ...woodgrove, owner: 'Adatum' })
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Woodgrove is pending' })).toBeVisible()
    await expect.poll(() => factsIn(panel)).toMatchObject({ Distributor: 'Adatum' })
    expect(await pendingOn(api)).toMatchObject([{ organizationName: 'Woodgrove', distributorId: 'adatum' }])
  })

  it('says what the partner gets of its distributor, under an edition in which it gets that', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/partners', edition: '2024-08' })
    const panel = await openAdd(user, 'Add partner')
    expect(panel.getByText('It gets all SKUs and add-ons of its distributor.')).toBeVisible()

    await fill(user, panel, { owner: 'Adatum' })

    expect(await panel.findByText(/^It gets the SKUs .*Essentials MSP 2024/)).toBeVisible()
  })

  it('is not told a distributor in detail what its own offer is', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', at: '/partners', edition: '2024-11' })
    const panel = await openAdd(user, 'Add partner')

    expect(panel.getByText('It gets all SKUs and add-ons of its distributor.')).toBeVisible()
    expect(panel.getByText(/starts today and ends on 29 June 2026/)).toBeVisible()
  })
})
