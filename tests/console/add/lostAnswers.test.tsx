import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect, idempotencyKeys, loseAnswerOnce, neverAnswerOnce } from '../network'
import { endSessions, openConsole } from '../openConsole'
import {
  addPanel,
  addPath,
  apply,
  emailField,
  fill,
  litware,
  nameField,
  openAdd,
  pendingOn,
} from './addPanel'

async function openFilled() {
  const opened = await openConsole({ as: 'partner-admin', at: '/customers' })
  const panel = await openAdd(opened.user, 'Add customer')
  await fill(opened.user, panel, litware)
  return { ...opened, panel, keys: idempotencyKeys(addPath) }
}

const one = [{ organizationName: 'Litware', notificationEmail: 'it@litware.example' }]

describe('A new account', () => {
  it('that is applied twice in a hurry is added once', async () => {
    const { user, api, panel } = await openFilled()

    await user.dblClick(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
  })

  it('that a busy server turns away stays typed, and is sent again under its key', async () => {
    expectComplaint(/The disk is full/)
    const { user, api, panel, keys } = await openFilled()
    busyOnce(addPath)

    await apply(user, panel)
    expect(await panel.findByRole('alert')).toHaveTextContent(
      'The disk is full. Nothing was changed; try again. No answer came',
    )
    expect(nameField(panel)).toHaveValue('Litware')
    expect(await pendingOn(api)).toEqual([])

    await apply(user, panel)
    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
    expect(sent(keys)).toHaveLength(2)
    expect(new Set(sent(keys)).size).toBe(1)
  })

  it('whose answer is lost is not added a second time by the retry, and its link is there', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel, keys } = await openFilled()
    loseAnswerOnce(addPath)

    await apply(user, panel)
    expect(await panel.findByRole('alert')).toHaveTextContent(
      'The server cannot be reached. Check the connection, then try again. No answer came, so it is not known whether Litware was added.',
    )
    expect(await pendingOn(api)).toMatchObject(one)

    await apply(user, panel)
    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(panel.getByRole('button', { name: 'Copy activation link of Litware' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
    expect(new Set(sent(keys)).size).toBe(1)
  })

  it('whose answer is lost is found again, unanswered, when the panel was closed', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel } = await openFilled()
    loseAnswerOnce(addPath)
    await apply(user, panel)
    await panel.findByRole('alert')
    await user.keyboard('{Escape}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()

    const again = await openAdd(user, 'Add customer')
    expect(again.getByRole('alert')).toHaveTextContent('it is not known whether Litware was added')
    await apply(user, again)

    expect(await again.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
  })

  it('whose answer is lost can be typed differently, after a look at what may be pending', async () => {
    expectComplaint(/OfflineError/)
    const { user, panel, keys } = await openFilled()
    loseAnswerOnce(addPath)
    await apply(user, panel)
    await panel.findByRole('alert')

    await user.type(nameField(panel), ' Berlin')
    const warning = within(panel.getByRole('alert'))
    expect(panel.getByRole('alert')).toHaveTextContent('The request to add Litware was never answered')
    expect(warning.getByRole('link', { name: 'Pending customers' })).toBeVisible()
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware Berlin is pending' })).toBeVisible()
    expect(new Set(sent(keys)).size).toBe(2)
  })

  it('that is never answered is not waited for forever', async () => {
    const { user, api, panel } = await openFilled()
    expectComplaint(/TimeoutError|due to timeout/)
    neverAnswerOnce(addPath)

    await apply(user, panel)
    expect(await panel.findByRole('alert')).toHaveTextContent('No answer within 30 seconds.')

    await apply(user, panel)
    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
  })

  it('is sent when the connection is back', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel } = await openFilled()
    const connect = disconnect(addPath)

    await apply(user, panel)
    expect(await panel.findByRole('alert')).toHaveTextContent('The server cannot be reached.')
    connect()
    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toMatchObject(one)
  })

  it('of somebody whose session is over brings to the sign-in, and is still typed after it', async () => {
    expectComplaint(/not-signed-in/)
    const { user, api, panel } = await openFilled()
    await endSessions(api)

    await apply(user, panel)

    const partners = within(await screen.findByRole('region', { name: 'Partners' }))
    expect(await pendingOn(api)).toEqual([])
    await user.click(partners.getByRole('button', { name: /^Partner admin/ }))
    const again = await addPanel('Add customer')
    expect(nameField(again)).toHaveValue('Litware')
    expect(emailField(again)).toHaveValue('it@litware.example')
    await apply(user, again)
    expect(await again.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
  })
})

/** Only what is sent has a key; what is read has none. */
function sent(keys: readonly (string | null)[]): readonly string[] {
  return keys.flatMap(key => key ?? [])
}
