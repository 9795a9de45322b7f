import type { Browser, Locator, Page } from '@playwright/test'
import { explainFailure, type OnboardingFailure } from '#lifecycle'
import { expect, test } from './console'
import { apply, callApi, chooseAction, goTo, panel, row, search, signIn } from './steps'
import { askConsent, configure, grantConsent, openLink, start } from './visitor'

const admin = 'admin@birchwood.example'
const newCustomer = {
  kind: 'customer',
  organizationName: 'Birchwood Looms',
  notificationEmail: 'it@birchwood.example',
  sku: 'essentials-msp-2025',
}

test('a customer, from Add customer to its list with its trial running', async ({ page, origin }) => {
  test.slow()
  await signIn(page, origin, 'partner-admin')
  const add = await chooseAction(page, 'Add customer')
  await add.getByRole('textbox', { name: 'Organization name' }).fill('Birchwood Looms')
  await add.getByRole('textbox', { name: 'Notification email' }).fill('it@birchwood.example')
  await add.getByRole('combobox', { name: 'SKU' }).click()
  await page.getByRole('option', { name: 'Essentials MSP 2025' }).click()
  await apply(add)
  await expect(add.getByRole('heading', { name: 'Birchwood Looms is pending' })).toBeVisible()
  await page.keyboard.press('Escape')

  const visitor = await linkFromMailbox(page, 'Birchwood Looms')
  await page.goto(`${origin}/customers/pending`)
  await search(page, 'Birchwood', '1 pending customer')
  const pending = pendingRow(page, 'Birchwood Looms')
  await passesEveryStatus(visitor, pending, 'Birchwood Looms')

  await expect(pending).toHaveCount(0)
  await goTo(page, 'Customers')
  await search(page, 'Birchwood', '1 customer')
  await expect(row(page, 'Birchwood Looms')).toContainText('29 Jun 2026')
})

test('a partner, from Add partner to its list with the trial that began at Start', async ({
  page,
  origin,
}) => {
  test.slow()
  await signIn(page, origin, 'distributor-admin')
  await goTo(page, 'Partners')
  const add = await chooseAction(page, 'Add partner')
  await add.getByRole('textbox', { name: 'Organization name' }).fill('Birchwood Networks')
  await add.getByRole('textbox', { name: 'Notification email' }).fill('it@birchwood.example')
  await apply(add)
  await expect(add.getByRole('heading', { name: 'Birchwood Networks is pending' })).toBeVisible()
  await page.keyboard.press('Escape')

  const visitor = await linkFromMailbox(page, 'Birchwood Networks')
  await page.goto(`${origin}/partners/pending`)
  await search(page, 'Birchwood', '1 pending partner')
  const pending = pendingRow(page, 'Birchwood Networks')
  await passesEveryStatus(visitor, pending, 'Birchwood Networks', () =>
    expect(pending).toContainText('29 Jun 2026'),
  )

  await expect(pending).toHaveCount(0)
  await goTo(page, 'Partners')
  await search(page, 'Birchwood', '1 partner')
  await expect(row(page, 'Birchwood Networks')).toContainText('29 Jun 2026')
})

/** What goes wrong at consent is put right with another account. */
test('customers whose visitors meet each failure of consent, out of it and on to the end', async ({
  page,
  browser,
  origin,
}) => {
  test.slow()
  const failures = ['personal-account', 'no-global-admin', 'consent-declined'] as const
  const onboardings = await watched(page, browser, origin, failures)
  for (const { visitor, pending, name: failure } of onboardings) {
    await start(visitor)
    await askConsent(visitor, `admin@${failure}.example`)
    await expectProblem(visitor, pending, failure)

    await grantConsent(visitor, admin)
    await configure(visitor, admin)
  }
  await expectFinished(page, onboardings)
})

/** What goes wrong at the check or the import is put right in the tenant; then it is checked again, by the visitor or by the operator. */
test('customers whose tenants meet each failure of the check and the import, checked again, on to the end', async ({
  page,
  browser,
  origin,
}) => {
  test.slow()
  const stops = {
    'multi-factor-required': { at: 'Pre-import error', checksAgain: 'visitor' },
    'conditional-access': { at: 'Pre-import error', checksAgain: 'operator' },
    'wrong-credentials': { at: 'Pre-import error', checksAgain: 'visitor' },
    'import-throttled': { at: 'Running import', checksAgain: 'operator' },
  } as const
  const onboardings = await watched(page, browser, origin, [
    'import-throttled',
    'multi-factor-required',
    'conditional-access',
    'wrong-credentials',
  ])
  for (const { visitor, name: failure } of onboardings) {
    await start(visitor)
    await grantConsent(visitor, admin)
    await configure(visitor, `admin@${failure}.example`)
  }
  for (const { visitor, pending, name: failure } of onboardings) {
    await expectProblem(visitor, pending, failure)
    await expectHistory(page, pending, { failure, last: stops[failure].at })
    if (stops[failure].checksAgain === 'visitor') {
      await configure(visitor, `admin@${failure}.example`, 'Check again')
    } else {
      await pending.getByRole('button', { name: /^Check again/ }).click()
      await apply(panel(page, 'Check again'))
    }
  }
  await expectFinished(page, onboardings)
})

test('a link that went to a wrong address is sent to the right one, and the old one is dead', async ({
  page,
  browser,
  origin,
}) => {
  const [onboarding] = await watched(page, browser, origin, ['Looms'])
  if (!onboarding) throw new Error('one is watched')
  const { visitor, pending, link } = onboarding
  await pending.getByRole('button', { name: /^Resend link/ }).click()
  const resend = panel(page, 'Resend link')
  await resend.getByRole('textbox', { name: /email/i }).fill('office@birchwood.example')
  await apply(resend)
  await expect(pending).toContainText('office@birchwood.example')

  await visitor.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(visitor.getByRole('heading', { name: 'This link has been replaced' })).toBeVisible()
  await expect(visitor.getByText('Birchwood')).toHaveCount(0)

  const newLink = await linkInMailbox(page, 'office@birchwood.example')
  expect(newLink).not.toBe(link)
  await start(await openLink(visitor.context(), newLink))
})

test.describe('On a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a visitor walks through the activation page to its end', async ({ page, origin }) => {
    test.slow()
    const partnerAdmin = await callApi(origin, 'partner-admin')
    const { activationLink } = await partnerAdmin('/pending', newCustomer)
    const visitor = await openLink(page.context(), activationLink)
    const pressTo = async (name: string) => {
      const wanted = visitor.getByRole(/account/i.test(name) ? 'textbox' : 'button', { name, exact: true })
      await expect(wanted).toBeVisible()
      for (let presses = 0; presses < 20; presses++) {
        if (await wanted.evaluate(element => element === document.activeElement)) return
        await visitor.keyboard.press('Tab')
      }
      throw new Error(`the keyboard does not get to ${name}`)
    }
    const fitsItsWidth = () =>
      expect
        .poll(() => visitor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0)

    await fitsItsWidth()
    await pressTo('Start')
    await visitor.keyboard.press('Enter')
    await pressTo('Work account of a Global Administrator')
    await visitor.keyboard.type(admin)
    await fitsItsWidth()
    await visitor.keyboard.press('Enter')
    await pressTo('Management account')
    await visitor.keyboard.type(admin)
    await fitsItsWidth()
    await visitor.keyboard.press('Enter')
    await expect(visitor.getByRole('heading', { name: 'Birchwood Looms is ready' })).toBeVisible({
      timeout: 30_000,
    })
    await fitsItsWidth()
  })
})

interface Watched<Name extends string> {
  readonly name: Name
  readonly organizationName: string
  /** The visitor, at the page of the link. */
  readonly visitor: Page
  /** The row that the operator watches. */
  readonly pending: Locator
  readonly link: string
}

/** Customers that have been added, their rows in front of the operator, and their links open in a browser that nobody signed in to. */
async function watched<const Name extends string>(
  page: Page,
  browser: Browser,
  origin: string,
  names: readonly Name[],
): Promise<readonly Watched<Name>[]> {
  const partnerAdmin = await callApi(origin, 'partner-admin')
  await signIn(page, origin, 'partner-admin')
  await page.goto(`${origin}/customers/pending`)
  const context = await browser.newContext()
  const onboardings: Watched<Name>[] = []
  for (const name of names) {
    const organizationName = `Birchwood ${name}`
    const { activationLink: link } = await partnerAdmin('/pending', { ...newCustomer, organizationName })
    const visitor = await openLink(context, link)
    onboardings.push({ name, organizationName, visitor, link, pending: pendingRow(page, organizationName) })
  }
  await search(page, 'Birchwood', `${names.length} pending ${names.length === 1 ? 'customer' : 'customers'}`)
  return onboardings
}

function pendingRow(page: Page, organizationName: string): Locator {
  return page.getByRole('row').filter({ has: page.getByText(organizationName, { exact: true }) })
}

/** What a row says of a failure. */
const inShort: Readonly<Record<OnboardingFailure, string>> = {
  'personal-account': 'Personal account',
  'no-global-admin': 'No Global Administrator',
  'consent-declined': 'Consent declined',
  'multi-factor-required': 'Second factor required',
  'conditional-access': 'Conditional Access',
  'wrong-credentials': 'Wrong credentials',
  'import-throttled': 'Import throttled',
}

/** Both are told what went wrong, and the visitor what to do about it. */
async function expectProblem(visitor: Page, pending: Locator, failure: OnboardingFailure): Promise<void> {
  const { detail, hint } = explainFailure(failure)
  await expect(visitor.getByRole('alert')).toContainText(detail)
  await expect(visitor.getByRole('alert')).toContainText(hint)
  await expect(pending.getByRole('button', { name: /Status history of/ })).toContainText(inShort[failure])
}

/** The row's status, when pressed, tells every one before it. */
async function expectHistory(
  page: Page,
  pending: Locator,
  { failure, last }: { failure: OnboardingFailure; last: string },
): Promise<void> {
  await pending.getByRole('button', { name: /Status history of/ }).click()
  const statuses = page.getByRole('dialog').getByRole('listitem')
  const labels = [
    last,
    'Management configuration',
    'Consent granted',
    'Onboarding started',
    'CoreView Activation link sent',
  ]
  await expect(page.getByRole('dialog')).toContainText(explainFailure(failure).hint)
  await expect(statuses).toHaveCount(labels.length)
  for (const [place, label] of labels.entries()) await expect(statuses.nth(place)).toContainText(label)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The visitors are told that it is done, the rows have left, and the customers stand in their list with their trials. */
async function expectFinished(page: Page, onboardings: readonly Watched<string>[]): Promise<void> {
  for (const { visitor, organizationName } of onboardings) {
    await expect(visitor.getByRole('heading', { name: `${organizationName} is ready` })).toBeVisible({
      timeout: 30_000,
    })
  }
  await expect(page.getByText('0 pending customers', { exact: true })).toBeVisible()
  await goTo(page, 'Customers')
  await search(page, 'Birchwood', `${onboardings.length} customers`)
  for (const { organizationName } of onboardings) {
    await expect(row(page, organizationName)).toContainText('29 Jun 2026')
  }
}

/** Walks through the activation page while the row passes one status after the other. */
async function passesEveryStatus(
  visitor: Page,
  pending: Locator,
  organizationName: string,
  onceStarted = async () => {},
): Promise<void> {
  await expect(pending).toContainText('CoreView Activation link sent')
  await start(visitor)
  await expect(pending).toContainText('Onboarding started')
  await onceStarted()
  await grantConsent(visitor, admin)
  await expect(pending).toContainText('Consent granted')
  await configure(visitor, admin)
  await expect(pending).toContainText(/Management configuration|Running import/)
  await expect(pending).toContainText('Running import')
  await expect(visitor.getByRole('heading', { name: `${organizationName} is ready` })).toBeVisible({
    timeout: 30_000,
  })
  await expect(visitor.getByText('29 June 2026')).toBeVisible()
}

/** The link in the newest mail to an address, as the operator finds it in the Mailbox. */
async function linkInMailbox(page: Page, address: string): Promise<string> {
  await openMail(page, address)
  const link = await page.getByRole('link', { name: /^Open activation page/ }).getAttribute('href')
  return link ?? ''
}

async function openMail(page: Page, text: string): Promise<void> {
  await goTo(page, 'Mailbox')
  await page.getByRole('searchbox').fill(text)
  await page
    .getByRole('region', { name: 'Mails' })
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('link')
    .click()
}

/** Reads the mail of an activation, and opens its link, which stands in a tab of its own. */
async function linkFromMailbox(page: Page, organizationName: string): Promise<Page> {
  await openMail(page, organizationName)
  const [visitor] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /^Open activation page/ }).click(),
  ])
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(organizationName)
  return visitor
}
