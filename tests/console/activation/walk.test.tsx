import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { tenantsFinish } from '../../mock-api/onboarding/onboard'
import { pendingRecord } from '../../mock-api/onboarding/visitor'
import { requests } from '../network'
import {
  accountField,
  beChecked,
  confirmAccount,
  consentField,
  contoso,
  grantConsent,
  openLink,
  step,
  steps,
  wingtipToys,
} from './openLink'

describe('An activation link', () => {
  it('says whose it is, who sent it, what will be asked and how long it takes', async () => {
    await openLink()

    expect(await screen.findByRole('heading', { level: 1, name: 'Activate Contoso' })).toBeVisible()
    expect(
      screen.getByText('Northwind has prepared CoreView for your organization and sent you this link.'),
    ).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Consent',
      'A management account',
      'A little patience',
    ])
    expect(screen.getByText(/^About five minutes/)).toBeVisible()
    expect(steps()).toEqual(['→ Start', 'Grant consent', 'Management configuration', 'Import', 'Done'])
    expect(screen.getByText('Step 1 of 5: Start')).toBeInTheDocument()
    expect(document.title).toBe('Before you start · Activate Contoso · CoreView')
  })

  it('changes nothing by being opened, and leaves the focus where it is', async () => {
    const { api } = await openLink()

    await step('Before you start')

    expect(document.body).toHaveFocus()
    const admin = await api.signIn('partner-admin')
    expect((await pendingRecord(admin, 'contoso')).status).toBe('link-sent')
  })

  it.each([
    { whom: 'nobody', as: undefined },
    { whom: 'somebody else', as: 'other-partner-admin' },
    { whom: 'a reseller', as: 'reseller-admin' },
  ])(
    'opens with $whom signed in: no sign-in, nothing of the console, and no word of who it is',
    async ({ as }) => {
      const asked = requests()
      const { user } = await openLink(as === undefined ? {} : { as })

      await user.click(await screen.findByRole('button', { name: 'Start' }))

      await step('Grant consent')
      expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(asked.filter(request => request !== 'POST /api/session')).toEqual([
        'GET /api/activations/token-of-contoso',
        'POST /api/activations/token-of-contoso/start',
      ])
    },
  )

  it('leads a customer from Start to the end, a step at a time', async () => {
    const { user, api } = await openLink()

    await user.click(await screen.findByRole('button', { name: 'Start' }))
    expect(await step('Grant consent')).toHaveFocus()
    expect(steps()[1]).toBe('→ Grant consent')
    expect(document.title).toBe('Grant consent · Activate Contoso · CoreView')
    expect(screen.getByText(/the Microsoft sign-in is pretended/)).toBeVisible()

    await grantConsent(user, 'ada@contoso.example')
    expect(await step('Management configuration')).toHaveFocus()
    expect(steps()[2]).toBe('→ Management configuration')

    await confirmAccount(user, 'management@contoso.example')
    expect(await step('Checking the management account')).toHaveFocus()
    expect(screen.getByRole('progressbar', { name: 'Check and import' })).toHaveValue(0)
    expect(screen.getByText(/You may close this page: it goes on by itself/)).toBeVisible()

    await api.tick()
    expect(await step('Importing your tenant')).toHaveFocus()
    expect(steps()).toEqual([
      'Start, done',
      'Grant consent, done',
      'Management configuration, done',
      '→ Import',
      'Done',
    ])
    expect(screen.getByRole('status')).toHaveTextContent(
      'The check has passed. Users, groups, licences and mailboxes are being read.',
    )
    expect(screen.getByText('20%')).toBeVisible()

    await api.tick()
    await api.tick()
    await api.tick()
    expect(await screen.findByText('80%')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('The import is almost done.')

    await api.tick()
    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso is ready' })).toHaveFocus()
    expect(steps().at(-1)).toBe('→ Done, done')
    expect(document.title).toBe('Contoso is ready · CoreView')
    expect(
      screen.getByText('Your trial ends on 29 June 2026, at the first moment of that day (UTC).'),
    ).toBeVisible()
    expect(screen.getByText(/turns into a paid subscription by itself, unless/)).toBeVisible()
    expect(screen.getByText(/ask Northwind, who sent you the link/)).toBeVisible()
    const admin = await api.signIn('partner-admin')
    expect((await admin.record('customers', 'contoso'))['stage']).toBe('trial-running')
  })

  it('tells a partner before it presses Start that its trial begins then, and when it ends', async () => {
    const { user } = await openLink({ of: wingtipToys })

    expect(await screen.findByText('Your trial begins on the day you press Start.')).toBeVisible()
    expect(screen.getByText(/^Fabrikam has prepared a CoreView partner account/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Start' }))

    await step('Grant consent')
    expect(screen.getByText('Your trial ends on 29 June 2026.')).toBeVisible()
  })

  it('goes on where it was left, with what was typed in this tab', async () => {
    const first = await openLink({ waitingFor: 'consent' })
    await first.user.type(await consentField(), 'ada@con')
    cleanup()

    await openLink({ waitingFor: 'consent' })

    expect(await step('Grant consent')).toBeVisible()
    expect(await consentField()).toHaveValue('ada@con')
  })

  it('keeps nothing of what was typed once it is finished', async () => {
    const first = await openLink({ waitingFor: 'configure' })
    await beChecked(first.user, 'management@contoso.example')
    await tenantsFinish(first.api)
    await screen.findByRole('heading', { name: 'Contoso is ready' })
    cleanup()

    await openLink({ waitingFor: 'configure' })

    expect(await accountField()).toHaveValue('')
  })
})

describe('A trial that ended before the activation was finished', () => {
  const over = {
    ...contoso,
    trialStartedOn: calendarDateOf('2026-06-01'),
    trialEndsOn: calendarDateOf('2026-06-15'),
  }

  it('is told on its last day already, which it ends with the first moment of', async () => {
    await openLink({ of: over, waitingFor: 'configure' })

    expect(await screen.findByText(/^Your trial ended on 15 June 2026\./)).toHaveTextContent(
      'ask Northwind how it goes on from there',
    )
  })

  it('is not told the day before', async () => {
    await openLink({ of: over, waitingFor: 'configure', today: '2026-06-14' })

    expect(await screen.findByText('Your trial ends on 15 June 2026.')).toBeVisible()
  })

  it('is told again in the end, with whom to ask for access', async () => {
    const { user, api } = await openLink({ of: over, waitingFor: 'configure' })

    await beChecked(user, 'management@contoso.example')
    await tenantsFinish(api)

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso is ready' })).toBeVisible()
    expect(
      screen.getByText('Your trial ended on 15 June 2026, before the activation was finished.'),
    ).toBeVisible()
    expect(screen.getByText(/Ask Northwind to convert it/)).toBeVisible()
    expect(screen.queryByText(/turns into a paid subscription/)).not.toBeInTheDocument()
  })
})

describe('The trial of a link that has been used', () => {
  it('is not promised to upgrade in an edition in which trials just end', async () => {
    const { user, api } = await openLink({ waitingFor: 'configure', edition: '2024-03' })

    await beChecked(user, 'management@contoso.example')
    await tenantsFinish(api)

    expect(await screen.findByText(/^Your trial ends on 29 June 2026/)).toBeVisible()
    expect(screen.queryByText(/paid subscription/)).not.toBeInTheDocument()
  })
})
