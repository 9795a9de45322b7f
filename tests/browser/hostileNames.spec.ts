import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect, testOnNewPage as test } from './console'
import { forward, openHappened } from './demo'
import { faultsOfNames } from './faultsOfNames'
import { hostileChannel } from './hostileChannel'
import { hostileNames, namesOf } from './hostileNames'
import { settled } from './settled'
import { panel, signIn, turnToAnother } from './steps'

const all = Object.values(hostileNames)
const isolated = (name: string) => `\u2068${name}\u2069`

test('a name is a name, whatever it is made of: it runs nothing, turns no words, and keeps to its line', async ({
  page,
}) => {
  await using channel = await hostileChannel()
  const { origin, customerIds, links } = channel
  const violations = await violationsOn(page)
  await page.goto(origin)
  await expect(page.locator('button[id="trial-partner-admin"]')).toBeVisible()
  await hasNoFault(page, [hostileNames.wide, hostileNames.rightToLeft])
  await signIn(page, origin, 'internal-admin', '/mails')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const firstPage = `page=1&perPage=50&sort=organizationName&order=ASC`
  for (const [path, shown] of [
    [`/customers?${firstPage}`, all],
    [`/customers/pending?${firstPage}`, all],
    ['/partners', [hostileNames.wide, hostileNames.rightToLeft]],
    [`/partners/pending?${firstPage}`, [hostileNames.image, hostileNames.placeholder]],
    ['/partners/northwind/show/customers', [hostileNames.rightToLeft, hostileNames.pile]],
    ['/', []],
    ['/events', [hostileNames.emoji]],
    [`/customers/${customerIds.get('rightToLeft')}/show/activity`, []],
    [`/customers/${customerIds.get('pile')}/show`, [hostileNames.pile, hostileNames.rightToLeft]],
    [`/customers/${customerIds.get('wide')}/show`, [hostileNames.wide]],
  ] as const) {
    await turnToAnother(page, path)
    await hasNoFault(page, shown)
  }

  for (const name of ['rightToLeft', 'wide', 'placeholder', 'script'] as const) {
    await page.goto(links.get(name) ?? '')
    await hasNoFault(page, [hostileNames[name]])
  }

  await page.goto(`${origin}/customers/${customerIds.get('placeholder')}/show`)
  await expect(page).toHaveTitle(`${hostileNames.placeholder} · Partner App`)
  await page.getByRole('button', { name: 'Manage subscription upgrade' }).click()
  await page.getByRole('radio', { name: 'Block' }).check()
  await hasNoFault(page, [hostileNames.placeholder])
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('alert')).toContainText(`applied to ${hostileNames.placeholder}.`)

  await page.goto(`${origin}/customers/${customerIds.get('rightToLeft')}/show/mails`)
  await expect(page).toHaveTitle(`${isolated(hostileNames.rightToLeft)} · Partner App`)
  await page.goto(`${origin}/customers/${customerIds.get('image')}/show/mails`)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.frameLocator('iframe').locator('body')).toContainText(hostileNames.image)

  await page.goto(`${origin}/customers?${firstPage}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const rows: string[][] = parse(await readFile(await (await download).path()), { bom: true })
  expect(rows.map(([name = '']) => name.replace(/^'/, ''))).toEqual(expect.arrayContaining(all))
  expect(rows.flat().filter(cell => cell.startsWith('='))).toEqual([])

  await page.getByRole('checkbox', { name: 'Select all', exact: true }).check()
  await page.getByRole('button', { name: 'Convert to production account' }).click()
  await expect(panel(page, 'Convert to production account')).toContainText(hostileNames.script)
  await hasNoFault(page, [hostileNames.script])
  await page.keyboard.press('Escape')

  await forward(page, 'Next event')
  await expect(await openHappened(page)).toContainText(hostileNames.scheme)
  await hasNoFault(page, all)
  expect(namesOf).toHaveLength(customerIds.size)
  expect(violations).toEqual([])
})

/** Looks at the page on a desktop and on a phone. */
async function hasNoFault(page: Page, shown: readonly string[]): Promise<void> {
  for (const width of [1440, 390]) {
    await widen(page, width)
    await expect
      .poll(() => page.evaluate(faultsOfNames, shown), { message: `${page.url()}, ${width} pixels wide` })
      .toEqual([])
  }
  await widen(page, 1440)
}

/** The page has followed before it is made another width, or another page: else Chromium draws it by the rules of both. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(settled, undefined)
}

/** Whatever the Content-Security-Policy has to stop, and every dialog that a script opens. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const violations: string[] = []
  await page.exposeFunction('reportViolation', (directive: string) => violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      window.reportViolation(event.violatedDirective)
    })
  })
  page.on('dialog', dialog => {
    violations.push(dialog.type())
    void dialog.dismiss()
  })
  return violations
}
