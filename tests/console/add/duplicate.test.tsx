import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { loseAnswerOnce } from '../network'
import { type OpenOptions, openConsole } from '../openConsole'
import { addPath, apply, fill, litware, nameField, openAdd, pendingOn } from './addPanel'

async function addLitwareAgain(channel: OpenOptions) {
  expectComplaint(/with this name and notification email already/)
  const opened = await openConsole({ as: 'partner-admin', at: '/customers', ...channel })
  const panel = await openAdd(opened.user, 'Add customer')
  await fill(opened.user, panel, litware)
  await apply(opened.user, panel)
  const warning = within(await panel.findByRole('alert'))
  expect(panel.getByRole('alert')).toHaveTextContent(
    'There is a customer with this name and notification email already',
  )
  return { ...opened, panel, warning }
}

const customers = { litware: 'production for months' } as const
const pending = { litware: { kind: 'customer' } } as const

describe('An account that is there already', () => {
  it('can be looked at on its page', async () => {
    const { user, warning } = await addLitwareAgain({ customers })

    await user.click(await warning.findByRole('link', { name: 'Look at Litware' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Litware' })).toBeVisible()
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })

  it('can be looked at among those that are pending', async () => {
    const { user, warning } = await addLitwareAgain({ pending })

    await user.click(await warning.findByRole('link', { name: 'Look at Litware' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Pending customers' })).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('Litware')
  })

  it('is added a second time by whoever insists', async () => {
    const { user, api, panel, warning } = await addLitwareAgain({ pending })
    expect(await pendingOn(api)).toHaveLength(1)

    await user.click(warning.getByRole('button', { name: 'Add it a second time' }))

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toHaveLength(2)
  })

  it('is added a second time only once, although the answer is lost', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel, warning } = await addLitwareAgain({ pending })
    loseAnswerOnce(addPath)
    await user.click(warning.getByRole('button', { name: 'Add it a second time' }))
    await expect.poll(() => panel.queryByText(/it is not known whether Litware was added/)).toBeVisible()

    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toHaveLength(2)
  })

  it('is no longer warned of when something else is typed', async () => {
    const { user, api, panel } = await addLitwareAgain({ pending })

    await user.type(nameField(panel), ' Berlin')
    expect(panel.queryByRole('alert')).not.toBeInTheDocument()
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware Berlin is pending' })).toBeVisible()
    expect(await pendingOn(api)).toHaveLength(2)
  })
})
