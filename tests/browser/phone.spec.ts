import { expect, test } from './console'
import { apply, panel, signIn } from './steps'

test.use({ viewport: { width: 390, height: 664 } })

test('on a phone the page of an account shows what comes next without scrolling, again once an action is applied', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await page.getByRole('searchbox').fill('Fresh Start Joinery')
  await page.getByRole('link', { name: 'Fresh Start Joinery', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Upgrades to PRODUCTION on/ })).toBeInViewport({ ratio: 1 })

  const actions = page.getByRole('button', { name: 'Actions', exact: true })
  // Playwright would scroll to what it clicks, although it is in sight.
  await actions.dispatchEvent('click')
  await page.getByRole('button', { name: 'Manage subscription upgrade' }).dispatchEvent('click')
  const opened = panel(page, 'Manage subscription upgrade')
  await opened.getByRole('radio', { name: /^Block/ }).check()
  await apply(opened)
  await expect(page.getByRole('heading', { name: /^Upgrade blocked/ })).toBeInViewport({ ratio: 1 })
  await expect(actions).toBeFocused()
  await expect(actions).toHaveAttribute('aria-expanded', 'false')
})

test('on a phone the demo bar names its buttons in full, and says each thing once', async ({
  page,
  origin,
}) => {
  await page.setViewportSize({ width: 320, height: 664 })
  await signIn(page, origin, 'partner-admin')
  const bar = page.getByRole('region', { name: 'Demo' })
  await expect(bar.getByRole('button', { name: 'More of the demo' })).toBeInViewport({ ratio: 1 })
  await bar.getByRole('button', { name: '+1 day forward' }).click()
  await expect(bar.getByRole('button', { name: /^\d+ events? of the last move$/ })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Next event', exact: true })).toHaveText('Next')
})
