import { expect, type Locator, type Page } from '@playwright/test'

/** Signs in as one of the demo's operators, and goes on to the customers: the button carries the operator's id. */
export async function signIn(page: Page, origin: string, operatorId: string): Promise<void> {
  await page.goto(`${origin}/customers`)
  await choose(page, operatorId)
}

/** Chooses who to be, at the sign-in. */
export async function choose(page: Page, operatorId: string): Promise<void> {
  const choice = page.locator(`button[id="${operatorId}"]`)
  await choice.click()
  await expect(choice).toHaveCount(0)
}

/** Goes to a page by the menu. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

/** Types into the list's search, and waits until the list says so many accounts. */
export async function search(page: Page, text: string, count: string): Promise<void> {
  await page.getByRole('searchbox').fill(text)
  await expect(page.getByText(count, { exact: true })).toBeVisible()
}

export function row(page: Page, organizationName: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: organizationName, exact: true }) })
}

export async function tick(page: Page, organizationName: string): Promise<void> {
  await row(page, organizationName).getByRole('checkbox').check()
}

/** Opens an action from the page's Actions menu. */
export async function chooseAction(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  return panel(page, name)
}

/** The panel headed with an action's name. */
export function panel(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name })
}

export async function apply(panelOfAction: Locator): Promise<void> {
  await panelOfAction.getByRole('button', { name: 'Apply', exact: true }).click()
}

/** Asks the API as an operator, beside the page: what another operator does meanwhile. */
export async function callApi(origin: string, operatorId: string) {
  const post = async (path: string, body: unknown, token?: string) => {
    const answer = await fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    return await answer.json()
  }
  const { token } = await post('/session', { operatorId })
  return (path: string, body: unknown) => post(path, body, token)
}

/** Adds a customer of the partner, over the API; answers its activation link. */
export async function addCustomer(origin: string, organizationName: string): Promise<string> {
  const partnerAdmin = await callApi(origin, 'partner-admin')
  const { activationLink } = await partnerAdmin('/pending', {
    kind: 'customer',
    organizationName,
    notificationEmail: 'it@birchwood.example',
    sku: 'essentials-msp-2025',
  })
  return activationLink
}
