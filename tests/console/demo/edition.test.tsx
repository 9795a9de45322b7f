import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { editionRules, saySame } from '../../../src/demo/edition/editionRules'
import { type Edition, editionIds, editions } from '../../../src/lifecycle'
import { openAdd } from '../add/addPanel'
import { busyOnce } from '../network'
import { openConsole } from '../openConsole'
import { openPanel } from '../panel'
import { openEditions } from './demoBar'

describe('The editions', () => {
  it('stand side by side: what each says, which is in force, and what differs from it', async () => {
    const { user } = await openConsole({ as: 'reseller-admin', demo: true, edition: '2024-11' })

    const dialog = await openEditions(user)

    expect(dialog.getByRole('radio', { name: '2024-11 in force' })).toBeChecked()
    const rule = (name: string) =>
      within(dialog.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(rule('A partner’s trial starts')).toEqual([
      'differs from the edition in force: –not in this edition',
      'when it is added',
      'when it is added',
      'differs from the edition in force: when Start is pressed',
    ])
    expect(rule('Extending a customer’s trial').at(-1)).toBe(
      'differs from the edition in force: by 7 days, in its last 3 days, once',
    )
    await expect
      .poll(() => rule('A new partner may sell').at(-1))
      .toMatch(/: Essentials MSP 2025, Professional MSP 2025; Delegation 2025, Audit 2025, Hybrid 2025$/)
    expect(rule('At its end a customer’s trial')[0]).toBe(
      'differs from the edition in force: expires: access is suspended',
    )
    const applyButton = dialog.getByRole('button', { name: 'Apply' })
    expect(applyButton).toHaveAccessibleDescription('This edition is in force already.')
    applyButton.focus()
    expect(applyButton).toHaveFocus()
    await user.click(applyButton)
    expect(dialog.getByRole('radio', { name: '2024-11 in force' })).toBeChecked()
  })

  it('are told apart in every rule in which they differ', () => {
    const rulesOf = ({ id, ...rules }: Edition) => JSON.stringify(rules)
    const wordsOf = (edition: Edition) => editionRules.map(({ says }) => says(edition))
    for (const one of editionIds) {
      for (const [field, value] of Object.entries(editions[one])) {
        if (field === 'id') continue
        for (const other of editionIds) {
          const mixed = { ...editions[other], [field]: value }
          const isSame = rulesOf(mixed) === rulesOf(editions[other])
          const words = wordsOf(editions[other])
          const saysSame = wordsOf(mixed).every((saying, rule) => {
            const before = words[rule]
            return before !== undefined && saySame(saying, before)
          })
          expect(saysSame, `${field} of ${one} in ${other}`).toBe(isSame)
        }
      }
    }
  })

  it('once switched, allow in an open account what they refused before', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: '/customers',
      demo: true,
      customers: { contoso: 'a trial that started today' },
    })
    await screen.findByRole('checkbox', { name: 'Select Contoso' })
    const dialog = await openEditions(user)
    busyOnce('/api/demo/edition')
    await user.click(dialog.getByRole('radio', { name: '2024-08' }))
    await user.click(dialog.getByRole('button', { name: 'Apply' }))
    expect(await dialog.findByText(/^The edition was not switched: The disk is full/)).toBeVisible()

    await expect
      .poll(() => dialog.getByRole('button', { name: 'Apply' }))
      .not.toHaveAttribute('aria-disabled')
    await user.click(dialog.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Edition 2024-08 is in force now.')).toBeVisible()
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    const panel = await openPanel(user, 'Extend trial', 'Contoso')
    expect(panel.getByRole('textbox', { name: 'Expiration date' })).toHaveValue('13 July 2026')
    expect(panel.getByRole('button', { name: 'Apply' })).not.toHaveAttribute('aria-disabled')
  })

  it('switched in another browser, change what an open panel says of a new trial', async () => {
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', demo: true })
    const panel = await openAdd(user, 'Add customer')
    expect(panel.getByText(/starts on the day its import is completed/)).toBeVisible()

    const other = await api.signIn('internal-viewer')
    await other.post('/api/demo/edition', { edition: '2024-08' })

    expect(await panel.findByText(/^Edition 2024-08 is in force now/)).toBeVisible()
    expect(panel.getByText(/starts today and ends on 29 June 2026/)).toBeVisible()
  })
})
