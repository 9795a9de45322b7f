import { expect, type Locator, type Page } from '@playwright/test'
import { explainFailure, type OnboardingFailure, type OnboardingStatus } from '#lifecycle'
import { pending as words } from '../../src/i18n/en/pending'
import { addCustomer, goTo, row, search, signIn } from './steps'
import { expectReady, openLink } from './visitor'

export interface Watched<Name extends string> {
  readonly name: Name
  readonly organizationName: string
  /** The visitor, at the page of the link. */
  readonly visitor: Page
  /** The row that the operator watches. */
  readonly pending: Locator
  readonly link: string
}

/** Customers that have been added, their rows in front of the operator, and their links open in a browser that nobody signed in to. */
export async function watched<const Name extends string>(
  page: Page,
  elsewhere: Page,
  origin: string,
  names: readonly Name[],
): Promise<readonly Watched<Name>[]> {
  await signIn(page, origin, 'partner-admin', '/customers/pending')
  const onboardings: Watched<Name>[] = []
  for (const name of names) {
    const organizationName = `Birchwood ${name}`
    const link = await addCustomer(origin, organizationName)
    const visitor = onboardings.length === 0 ? elsewhere : await elsewhere.context().newPage()
    await openLink(visitor, link)
    onboardings.push({ name, organizationName, visitor, link, pending: pendingRow(page, organizationName) })
  }
  await search(page, 'Birchwood', `${names.length} pending ${names.length === 1 ? 'customer' : 'customers'}`)
  return onboardings
}

export function pendingRow(page: Page, organizationName: string): Locator {
  return page.getByRole('row').filter({ has: page.getByText(organizationName, { exact: true }) })
}

/** Both are told what went wrong, and the visitor what to do about it. */
export async function expectProblem(
  visitor: Page,
  pending: Locator,
  failure: OnboardingFailure,
): Promise<void> {
  const { detail, hint } = explainFailure(failure)
  await expect(visitor.getByRole('alert')).toContainText(detail)
  await expect(visitor.getByRole('alert')).toContainText(hint)
  await expect(pending.getByRole('button', { name: /Status history of/ })).toContainText(
    words.failure[failure],
  )
}

/** The row's status, when pressed, tells every one before it. */
export async function expectHistory(
  page: Page,
  pending: Locator,
  { failure, last }: { failure: OnboardingFailure; last: OnboardingStatus },
): Promise<void> {
  await pending.getByRole('button', { name: /Status history of/ }).click()
  const statuses = page.getByRole('dialog').getByRole('listitem')
  const passed = [
    last,
    'management-configuration',
    'consent-granted',
    'onboarding-started',
    'link-sent',
  ] as const
  await expect(page.getByRole('dialog')).toContainText(explainFailure(failure).hint)
  await expect(statuses).toHaveCount(passed.length)
  for (const [place, status] of passed.entries())
    await expect(statuses.nth(place)).toContainText(words.status[status])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The visitors are told that it is done, the rows have left, and the customers stand in their list with their trials. */
export async function expectFinished(page: Page, onboardings: readonly Watched<string>[]): Promise<void> {
  for (const { visitor, organizationName } of onboardings) await expectReady(visitor, organizationName)
  await expect(page.getByText('0 pending customers', { exact: true })).toBeVisible()
  await goTo(page, 'Customers')
  await search(page, 'Birchwood', `${onboardings.length} customers`)
  for (const { organizationName } of onboardings) {
    await expect(row(page, organizationName)).toContainText('29 Jun 2026')
  }
}
