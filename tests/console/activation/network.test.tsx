import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { explainFailure } from '#lifecycle'
import { tenantsFinish } from '../../mock-api/onboarding/onboard'
import { haste } from '../haste'
import {
  busyOnce,
  disconnect,
  holdAnswerOnce,
  holdOnce,
  loseAnswerOnce,
  neverAnswerOnce,
  requests,
} from '../network'
import {
  accountField,
  beChecked,
  confirmAccount,
  consentField,
  grantConsent,
  openLink,
  step,
  turnTo,
  visitorElsewhere,
} from './openLink'

const path = '/api/activations/token-of-contoso'

afterEach(() => vi.restoreAllMocks())

const tryAgain = () => screen.findByRole('button', { name: 'Try again' })

describe('Opening the page', () => {
  it('without a connection says so, and works once there is one', async () => {
    const connect = disconnect(path)
    const { user } = await openLink()

    expect(await screen.findByRole('heading', { level: 1, name: 'No connection' })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached.')
    expect(document.title).toBe('No connection · CoreView')
    connect()
    await user.click(await tryAgain())

    expect(await step('Before you start')).toHaveFocus()
  })

  it('without a connection goes on by itself as soon as the browser says that there is one', async () => {
    const connect = disconnect(path)
    await openLink()
    await screen.findByRole('heading', { level: 1, name: 'No connection' })

    connect()
    window.dispatchEvent(new Event('online'))

    expect(await step('Before you start')).toHaveFocus()
  })
})

describe('A step', () => {
  it('taken after too many requests says when to try again', async () => {
    const { user } = await openLink({ limits: { signIns: 0, activations: 1 } })
    await step('Before you start')

    await user.click(screen.getByRole('button', { name: 'Start' }))

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Too many requests for activation pages from this address\. Try again in \d+ seconds\./,
    )
    expect(screen.getByRole('button', { name: 'Start' })).toBeEnabled()
  })

  it('without a connection says so, keeps what was typed, and is taken by its own button', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })
    await consentField()
    const connect = disconnect(path)
    const connectSteps = disconnect(`${path}/consent`)

    await grantConsent(user, 'ada@contoso.example')

    expect(await screen.findByRole('alert')).toHaveTextContent(/^No connection.*cannot be reached/)
    expect(await consentField()).toHaveValue('ada@contoso.example')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
    connect()
    connectSteps()
    await user.click(screen.getByRole('button', { name: 'Grant consent' }))
    await step('Management configuration')
  })

  it('without a connection leaves what went wrong before in sight, and No connection goes once there is one', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    const { detail, hint } = explainFailure('wrong-credentials')
    await beChecked(user, 'management@wrong-credentials.example')
    await api.tick()
    await step('The check did not pass')
    const connect = disconnect('/api/activations/*')

    await user.click(screen.getByRole('button', { name: 'Check again' }))
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
    const [before, now] = screen.getAllByRole('alert')
    expect(before).toHaveTextContent(`${detail}${hint}`)
    expect(now).toHaveTextContent(/^No connection/)
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(buttons).toEqual(['English', 'Italiano', 'Check again'])

    connect()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(now).not.toBeInTheDocument())
    expect(screen.getByRole('alert')).toHaveTextContent(`${detail}${hint}`)
  })

  it('that the server cannot take now says why, and is taken by its own button', async () => {
    const { user } = await openLink()
    busyOnce(`${path}/start`)

    await user.click(await screen.findByRole('button', { name: 'Start' }))

    expect(await screen.findByRole('alert')).toHaveTextContent(/^That did not work.*The disk is full/)
    await user.click(screen.getByRole('button', { name: 'Start' }))
    await step('Grant consent')
  })

  it('that is never answered is given up after a while, and can be tried again', async () => {
    const { user } = await openLink({ waitingFor: 'configure' })
    await accountField()
    neverAnswerOnce(`${path}/configure`)

    await confirmAccount(user, 'management@contoso.example')

    expect(await screen.findByRole('alert')).toHaveTextContent('The server has not answered in time.')
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    await step('Checking the management account')
  })

  it('whose answer got lost is found to be taken', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })
    loseAnswerOnce(`${path}/consent`)

    await grantConsent(user, 'ada@contoso.example')

    await step('Management configuration')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('whose refusal got lost is found to be refused', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })
    loseAnswerOnce(`${path}/consent`)

    await grantConsent(user, 'ada@consent-declined.example')

    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^Consent was declined/))
  })

  it('is sent once, however fast one clicks', async () => {
    const { user } = await openLink()
    const asked = requests()
    const button = await screen.findByRole('button', { name: 'Start' })

    await user.dblClick(button)
    await step('Grant consent')

    expect(asked.filter(request => request.startsWith('POST'))).toEqual([`POST ${path}/start`])
  })

  it('says that it is under way, and keeps the focus', async () => {
    const { user } = await openLink()
    const button = await screen.findByRole('button', { name: 'Start' })
    const release = holdOnce(`${path}/start`)

    await user.click(button)
    expect(await screen.findByRole('button', { name: 'Starting …' })).toHaveFocus()
    await user.click(button)
    release()

    await step('Grant consent')
  })

  it('is not undone on the page by a look that began before it', async () => {
    const { user } = await openLink()
    const button = await screen.findByRole('button', { name: 'Start' })
    const release = holdAnswerOnce(path)
    const asked = requests()
    window.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(asked).toEqual([`GET ${path}`]))

    await user.click(button)
    const consent = await step('Grant consent')
    release()
    await new Promise(resolve => setTimeout(resolve, 100))

    expect(consent).toBeVisible()
  })
})

describe('The page of a tenant at work', () => {
  it('that loses the connection says so, and goes on by itself once there is one', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    await beChecked(user, 'management@contoso.example')

    const connect = disconnect(path)
    expect(await screen.findByRole('alert')).toHaveTextContent('The connection is interrupted')
    expect(await step('Checking the management account')).toBeVisible()
    connect()
    await tenantsFinish(api)

    expect(await screen.findByRole('heading', { name: 'Contoso is ready' })).toBeVisible()
  })

  it('looks at once when the browser says that there is a connection again', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    await beChecked(user, 'management@contoso.example')
    const connect = disconnect(path)
    expect(await screen.findByRole('alert')).toHaveTextContent('The connection is interrupted')
    turnTo('hidden')
    connect()
    await api.tick()

    window.dispatchEvent(new Event('online'))

    await step('Importing your tenant')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('asks nothing while it is out of sight, and is up to date when it is seen again', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    await beChecked(user, 'management@contoso.example')

    turnTo('hidden')
    await api.tick()
    const asked = requests()
    await new Promise(resolve => setTimeout(resolve, 1_500 / haste))
    expect(asked).toEqual([])

    turnTo('visible')
    await step('Importing your tenant')
  })
})

describe('The page of an activation at rest', () => {
  it('looks every ten seconds whether somebody else has moved it on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const { api } = await openLink()
      await step('Before you start')
      const asked = requests()
      await visitorElsewhere(api).start()

      vi.advanceTimersByTime(9_900 / haste)
      expect(asked.filter(request => request.startsWith('GET'))).toEqual([])
      vi.advanceTimersByTime(200 / haste)

      expect(await step('Grant consent')).toHaveFocus()
    } finally {
      vi.useRealTimers()
    }
  })
})
