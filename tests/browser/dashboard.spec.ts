import type { Page } from '@playwright/test'
import { expect, test } from './console'
import { choose } from './steps'

test('each number of the dashboard leads to a list of exactly so many, and so do a bar of a chart and a press beside one that is too small', async ({
  page,
  origin,
}) => {
  await page.goto(origin)
  await choose(page, 'distributor-admin')
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  for (const [panel, names] of [
    ['Customers', ['Extendable now', 'Expiring soon', 'Not billed', 'Import errors']],
    ['Partners', ['Trial ended', 'Onboarding stuck']],
  ] as const) {
    for (const name of names) {
      const number = region(panel).getByRole('link', { name: new RegExp(`^${name}: [1-9]`) })
      const [, counted = ''] = /: (.+)/.exec(await number.innerText()) ?? []
      await number.click()
      await expectListed(page, counted)
      await page.goBack()
    }
  }

  const yours = region('Customers').getByRole('link', { name: /yours to convert/ })
  const toConvert = Number.parseInt(await yours.innerText(), 10)
  await yours.click()
  await expectListed(page, `${toConvert} customers`)
  await expect(page.getByRole('button', { name: /^You can: convert/ })).toBeVisible()
  await page.goBack()

  const trials = region('Trials by days left')
  await trials.getByRole('button', { name: 'Trials by days left as table' }).click()
  const count = await trials.getByRole('link', { name: /^2 days, Customers: keep:/ }).innerText()
  await trials.getByRole('button', { name: 'Trials by days left as chart' }).click()
  await expect(trials.getByText('14+')).toHaveCount(2)
  await trials.getByRole('button', { name: 'Trials by days left as table' }).focus()
  for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expectListed(page, `${count} customers`)

  await page.goBack()
  const twelveDays = trials.getByText('12', { exact: true })
  await twelveDays.nth(1).click()
  await expect(page.getByRole('menu', { name: '12 days' }).getByRole('menuitem')).toHaveText([
    'Partners: keep: 1',
    'Partners: block: 1',
  ])
  await page.getByRole('menuitem', { name: 'Partners: block: 1' }).click()
  await expectListed(page, '1 partner')
})

async function expectListed(page: Page, counted: string): Promise<void> {
  await expect(page.getByRole('main').getByText(counted, { exact: true }).first()).toBeVisible()
}
