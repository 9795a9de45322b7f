import { expect, test } from './console'
import { signIn } from './steps'

test.use({ viewport: { width: 390, height: 664 } })

test('on a phone the page of an account shows what comes next without scrolling', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await page.getByRole('searchbox').fill('Fresh Start Joinery')
  await page.getByRole('link', { name: 'Fresh Start Joinery', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Upgrades to PRODUCTION on/ })).toBeInViewport({ ratio: 1 })
})

test('on a phone the demo bar names its buttons in full, and says each thing once', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  const bar = page.getByRole('region', { name: 'Demo' })
  await bar.getByRole('button', { name: '+1 day forward' }).click()
  await expect(bar.getByRole('button', { name: /^\d+ events? of the last move$/ })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Next event', exact: true })).toHaveText('Next')
})
