import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a page as one of the demo's operators, who has signed in before: what the browser keeps of that is put there. */
export async function signIn(
  page: Page,
  origin: string,
  operatorId: string,
  path = '/customers',
): Promise<void> {
  const session = await post(origin, '/session', { operatorId })
  // An address that is soon there: only its own pages can put something into a browser's storage.
  await page.goto(`${origin}/api/health`)
  await page.evaluate(
    session => localStorage.setItem('partner-app.session', session),
    JSON.stringify(session),
  )
  await page.goto(`${origin}${path}`)
}

/** Goes to an address within the console, as Back and Forward do: a page that has loaded need not load again. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate(address => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
}

/** The same, to another page; waits until something else stands there. */
export async function turnToAnother(page: Page, address: string): Promise<void> {
  const before = await page.getByRole('main').textContent()
  await turnTo(page, address)
  await expect(page.getByRole('main')).not.toHaveText(before ?? '')
}

/** Chooses who to be, at the sign-in: the button carries the operator's id. */
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
  const { token } = await post(origin, '/session', { operatorId })
  return (path: string, body: unknown) => post(origin, path, body, token)
}

async function post(origin: string, path: string, body: unknown, token?: string) {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  return await answer.json()
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
