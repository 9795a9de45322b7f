import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect, idempotencyKeys, loseAnswerOnce, neverAnswerOnce } from '../network'
import { endSessions, openConsole } from '../openConsole'
import { openPanel, selectionBar } from '../panel'

const extend = '/api/customers/actions/extend-trial'

async function openExtend() {
  const opened = await openConsole({
    as: 'partner-admin',
    at: '/customers',
    customers: { contoso: 'a trial on its last day' },
  })
  return { ...opened, panel: await openPanel(opened.user, 'Extend trial', 'Contoso') }
}

/** What the backend has written down, of everything that reached it. */
async function eventsIn({ signIn }: Awaited<ReturnType<typeof openConsole>>['api']) {
  const { rows } = await (await signIn('partner-admin')).list('events')
  return rows
}

const extendedOnce = [
  { action: 'extend-trial', outcome: 'applied', after: { trialEndsOn: '2026-06-23', trialExtensions: 1 } },
]

describe('An Apply', () => {
  it('that is pressed twice in a hurry is done once', async () => {
    const { user, api, panel } = await openExtend()

    await user.dblClick(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    expect(await eventsIn(api)).toMatchObject(extendedOnce)
  })

  it('that a busy server turns away has failed, stays ticked, and is retried with the same key', async () => {
    expectComplaint(/The disk is full/)
    const { user, api, panel } = await openExtend()
    const keys = idempotencyKeys(extend)
    busyOnce(extend)

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent('The disk is full')
    expect(await eventsIn(api)).toEqual([])

    await user.click(panel.getByRole('button', { name: 'Retry 1 account' }))
    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    expect(await eventsIn(api)).toMatchObject(extendedOnce)
    expect(keys).toHaveLength(2)
    expect(keys[1]).toBe(keys[0])
  })

  it('whose answer is lost may have been done; the retry does not do it twice', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel } = await openExtend()
    const keys = idempotencyKeys(extend)
    loseAnswerOnce(extend)

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByText(/No answer came, so it is not known whether this was done/)).toBeVisible()
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent('The server cannot be reached')
    expect(await eventsIn(api)).toMatchObject(extendedOnce)

    await user.click(panel.getByRole('button', { name: 'Retry 1 account' }))
    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    expect(await eventsIn(api)).toMatchObject(extendedOnce)
    expect(new Set(keys).size).toBe(1)
  })

  it('that was closed without its answer comes first when the action is opened again', async () => {
    expectComplaint(/OfflineError/)
    const { user, api, panel } = await openExtend()
    loseAnswerOnce(extend)
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')
    for (const close of panel.getAllByRole('button', { name: 'Close' }).slice(-1)) await user.click(close)

    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    await user.click(selectionBar().getByRole('button', { name: 'Extend trial' }))
    expect(await screen.findByRole('heading', { name: 'What happened' })).toBeVisible()
    expect(await screen.findByRole('rowheader', { name: 'Contoso' })).toBeVisible()
    expect(screen.getByText(/No answer came, so it is not known whether this was done/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Retry 1 account' }))

    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    expect(await eventsIn(api)).toMatchObject(extendedOnce)
  })

  it('that is never answered fails when the patience is over, and can be retried', async () => {
    const { user, api, panel } = await openExtend()
    expectComplaint(/TimeoutError|due to timeout/)
    neverAnswerOnce(extend)

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText('0 applied, 0 refused, 1 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent('No answer within 30 seconds.')

    await user.click(panel.getByRole('button', { name: 'Retry 1 account' }))
    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    expect(await eventsIn(api)).toMatchObject(extendedOnce)
  })

  it('of somebody whose session is over brings to the sign-in, and nothing is done', async () => {
    expectComplaint(/not-signed-in/)
    const { user, api, panel } = await openExtend()
    await endSessions(api)

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByRole('region', { name: 'Distributors' })).toBeVisible()
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(await eventsIn(api)).toEqual([])
  })
})

describe('A panel', () => {
  it('that cannot load its accounts says that nothing has been done, and tries again', async () => {
    expectComplaint(/OfflineError/)
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial on its last day' },
    })
    await user.click(await screen.findByRole('checkbox', { name: 'Select Contoso' }))
    const connect = disconnect('/api/customers')
    await user.click(selectionBar().getByRole('button', { name: 'Extend trial' }))

    const told = await screen.findByText(/The accounts could not be loaded. Nothing has been done./)
    expect(told).toHaveTextContent('The server cannot be reached.')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByLabelText('Expiration date')).toHaveValue('23 June 2026')
  })
})
