import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { checkFailures, consentFailures, explainFailure } from '#lifecycle'
import { tenantsFinish } from '../../mock-api/onboarding/onboard'
import { enter } from '../enter'
import { holdOnce, requests } from '../network'
import { accountField, beChecked, consentField, grantConsent, openLink, step, steps } from './openLink'

/** What a management account takes, by how a check fails that does not find it. */
const takes = {
  'multi-factor-required': 'it is not asked for a second factor',
  'conditional-access': 'no Conditional Access policy blocks it',
  'wrong-credentials': 'its password is valid',
} as const

function toldOfAccount(): readonly string[] {
  const told: readonly string[] = Object.values(takes)
  return screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .filter(text => told.includes(text))
}

const isReady = () => screen.findByRole('heading', { level: 1, name: 'Contoso is ready' })

describe.each(consentFailures)('A consent that fails with %s', failure => {
  const { detail, hint } = explainFailure(failure)

  it('is told once with what to do, and another account goes on', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })

    await grantConsent(user, `ada@${failure}.example`)

    expect(await screen.findByRole('alert')).toHaveTextContent(`${detail}${hint}`)
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(steps()[1]).toBe('→ Grant consent, stopped')
    expect(await consentField()).toHaveValue(`ada@${failure}.example`)

    await grantConsent(user, 'grace@contoso.example')
    await step('Management configuration')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('What was refused', () => {
  it('is no longer told once the field has something to say, nor while another try is on its way', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })
    await grantConsent(user, 'ada@consent-declined.example')
    expect(await screen.findByRole('alert')).toBeVisible()

    await grantConsent(user, 'ada')
    expect(await consentField()).toBeInvalid()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()

    await enter(user, await consentField(), 'ada@no-global-admin.example')
    expect(await consentField()).toBeValid()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Grant consent' }))
    const { detail, hint } = explainFailure('no-global-admin')
    expect(await screen.findByRole('alert')).toHaveTextContent(`${detail}${hint}`)

    const arrive = holdOnce('/consent')
    await grantConsent(user, 'grace@contoso.example')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    arrive()
    await step('Management configuration')
  })
})

describe.each(checkFailures)('A check that fails with %s', failure => {
  const { detail, hint } = explainFailure(failure)

  it('is told with what to do; Check again goes on to the end with what was typed', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })

    await beChecked(user, `management@${failure}.example`)
    await api.tick()

    expect(await step('The check did not pass')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent(`${detail}${hint}`)
    expect(steps()[2]).toBe('→ Management configuration, stopped')
    expect(await accountField()).toHaveValue(`management@${failure}.example`)
    expect(toldOfAccount()).toEqual([takes[failure]])

    await user.click(screen.getByRole('button', { name: 'Check again' }))
    await step('Checking the management account')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await tenantsFinish(api)
    expect(await isReady()).toBeVisible()
  })
})

const throttled = {
  kind: 'customer',
  history: [{ status: 'running-import', at: '2026-06-14T10:00:00.000Z' }],
  failure: 'import-throttled',
} as const

describe('An import that is throttled', () => {
  it('is told as stopped, and goes on to the end with Check again', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    const { detail, hint } = explainFailure('import-throttled')

    await beChecked(user, 'management@import-throttled.example')
    await tenantsFinish(api)

    expect(await step('The import has stopped')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent(`${detail}${hint}`)
    expect(steps()[3]).toBe('→ Import, stopped')

    await user.click(screen.getByRole('button', { name: 'Check again' }))
    await step('Importing your tenant')
    await tenantsFinish(api)
    expect(await isReady()).toBeVisible()
  })

  it('finds no fault with the account, which is not asked for again', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    await accountField()
    expect(toldOfAccount()).toEqual(Object.values(takes))

    await beChecked(user, 'management@import-throttled.example')
    await tenantsFinish(api)

    await step('The import has stopped')
    expect(toldOfAccount()).toEqual([])
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('asks for the account where the tab does not know it, and says why', async () => {
    const { user, api } = await openLink({ of: throttled })

    await step('The import has stopped')
    expect(toldOfAccount()).toEqual([])
    expect(await accountField()).toHaveAccessibleDescription(
      'This tab does not know which account was confirmed, so it is asked for once more.',
    )
    await enter(user, await accountField(), 'management@contoso.example')
    await user.click(screen.getByRole('button', { name: 'Check again' }))

    await step('Importing your tenant')
    await tenantsFinish(api)
    expect(await isReady()).toBeVisible()
  })

  it('asks for the account where the tab knows half of it', async () => {
    const first = await openLink({ waitingFor: 'configure' })
    await first.user.type(await accountField(), 'management@')
    cleanup()

    await openLink({ of: throttled })

    expect(await accountField()).toHaveValue('management@')
  })
})

describe('An import that rests without anything being wrong', () => {
  it('is set going by Check again', async () => {
    const { user, api } = await openLink({
      of: { kind: 'customer', history: [{ status: 'running-import', at: '2026-06-14T10:00:00.000Z' }] },
    })

    expect(await screen.findByText(/has been interrupted. Check again, and it goes on/)).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await enter(user, await accountField(), 'management@contoso.example')
    await user.click(screen.getByRole('button', { name: 'Check again' }))

    await step('Importing your tenant')
    await tenantsFinish(api)
    expect(await isReady()).toBeVisible()
  })
})

describe('The field of a work account', () => {
  it.each([
    ['nothing', ' ', 'This is required.'],
    ['no address', 'ada', 'This must be one email address such as it@contoso.example.'],
    ['two addresses', 'a@contoso.example,b@contoso.example', /^This must be one email address/],
  ])('says what is wrong when it holds %s, takes the focus, and sends nothing', async (_, typed, error) => {
    const { user } = await openLink({ waitingFor: 'consent' })
    const asked = requests()

    await grantConsent(user, typed)

    const field = await consentField()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(error)
    expect(field).toHaveFocus()
    expect(asked.filter(request => request.startsWith('POST'))).toEqual([])
  })

  it('is not found fault with while one types for the first time, and forgives as soon as it is right', async () => {
    const { user } = await openLink({ waitingFor: 'consent' })
    const field = await consentField()

    const nothingWrong = 'An account of your own tenant, such as admin@contoso.example'

    await user.type(field, 'ada')
    expect(field).toHaveAccessibleDescription(nothingWrong)
    await user.keyboard('{Enter}')
    expect(field).toHaveAccessibleDescription(/^This must be one email address/)
    await user.clear(field)
    await user.type(field, 'ada@contoso.example')

    expect(field).toHaveAccessibleDescription(nothingWrong)
    expect(field).toHaveAttribute('aria-invalid', 'false')
  })

  it('is sent without the spaces around it', async () => {
    const { user, api } = await openLink({ waitingFor: 'consent' })

    await grantConsent(user, '  ada@contoso.example ')

    await step('Management configuration')
    const admin = await api.signIn('partner-admin')
    const { eventLog } = await admin.record('pending', 'contoso')
    await waitFor(() =>
      expect(eventLog).toEqual([
        expect.objectContaining({ message: 'Consent granted by ada@contoso.example.' }),
      ]),
    )
  })
})

describe('The page while somebody else moves the activation on', () => {
  it('follows a Check again of an operator', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure' })
    await beChecked(user, 'management@wrong-credentials.example')
    await api.tick()
    await step('The check did not pass')

    const admin = await api.signIn('partner-admin')
    await admin.post('/api/pending/actions/check-again', { ids: ['contoso'] })
    window.dispatchEvent(new Event('visibilitychange'))

    expect(await step('Checking the management account')).toHaveFocus()
    expect(within(screen.getByRole('main')).queryByRole('alert')).not.toBeInTheDocument()
  })
})
