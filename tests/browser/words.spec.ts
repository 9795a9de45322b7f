import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en'
import { expect, testOnNewPage as test } from './console'
import { pseudo } from './pseudo/pseudo'
import { speakPseudo } from './pseudo/speakPseudo'
import { collectNames, perceived, strays, writtenByIntl } from './pseudo/strays'
import { settled } from './settled'
import { addCustomer, callApi, turnToAnother } from './steps'

test.use({ locale: 'it-IT' })

/** A text of the console in the pseudo-language. */
function say(key: string): string {
  const text = key.split('.').reduce<unknown>((words, part) => Object(words)[part], en)
  if (typeof text !== 'string') throw new Error(`there is no text ${key}`)
  return pseudo(text)
}

/**
 * Looks at the page as it stands on a screen and on a phone, whichever it is on first: no word untranslated, nothing wider than the phone.
 */
function onlookers(page: Page) {
  const known = new Set(writtenByIntl())
  const cleared = new Set<string>()
  page.on('response', async response => {
    if (!response.url().includes('/api/') || !response.ok()) return
    const answer: unknown = await response.json().catch(() => undefined)
    collectNames(answer, known)
  })
  const faults = async () => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    const texts = (await perceived(page)).filter(text => !cleared.has(text))
    const left = strays(texts, known)
    for (const text of texts) if (!left.includes(text)) cleared.add(text)
    return [...(overflow > 0 ? [`${overflow} pixels wider than the screen`] : []), ...left]
  }
  return {
    async look(what: string) {
      const isNarrow = page.viewportSize()?.width === 390
      for (const width of isNarrow ? [390, 1440] : [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate(settled, undefined)
        await expect(page.locator('h1').first()).toBeAttached()
        await expect(page.getByRole('progressbar')).toHaveCount(0)
        // What an answer calls things is known a moment after they are shown.
        await softly.poll(faults, { message: `${what}, ${width} pixels wide`, timeout: 3_000 }).toEqual([])
      }
    },
  }
}

const softly = expect.configure({ soft: true })

test('every word on the pages, in panels, menus and dialogs has gone through the translation', async ({
  page,
  origin,
}) => {
  test.slow()
  page.setDefaultTimeout(10_000)
  await (await callApi(origin, 'internal-admin'))('/demo/clock', { days: 1 })
  await speakPseudo(page)
  const { look } = onlookers(page)
  const widen = () => page.setViewportSize({ width: 1440, height: 900 })
  const press = async (name: string) => {
    await widen()
    await page.getByRole('button', { name, exact: true }).first().click()
  }
  const go = async (path: string) => {
    await turnToAnother(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  const close = async () => {
    await widen()
    const opened = page.locator('[role=menu], [role=dialog], [role=listbox]')
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0, { timeout: 1_000 })
    }).toPass()
  }

  await page.goto(origin)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('sign-in')
  await page.locator('button[id="internal-admin"]').click()
  await expect(page.getByRole('heading', { level: 1, name: say('dashboard.title') })).toBeVisible()
  await look('dashboard')
  for (const table of await page.getByRole('button', { name: say('dashboard.figure.table') }).all()) {
    await table.click()
  }
  await look('dashboard, as tables')
  await widen()
  await go('/customers?perPage=10')
  await expect(page.getByRole('table')).toBeVisible()
  await look('customers')
  await press(say('listView.display'))
  await look('columns and density')
  await close()
  await press(say('listView.saved.label'))
  await press(say('listView.saved.save'))
  await look('saving a view')
  await close()
  await close()
  await go('/customers?perPage=7')
  await look('an address that cannot be read')
  await go('/customers?page=99')
  await look('a page beyond the end')
  await press(say('account.list.filters'))
  await look('filters')
  await press(say('actions.menu.open'))
  await look('the Actions menu, nothing ticked')
  await close()

  await go('/customers?filter={"q":"Window Open"}')
  await widen()
  await page.getByRole('checkbox').nth(1).check()
  await look('a row ticked')
  for (const action of ['Extend trial', 'Manage subscription upgrade', 'Convert to production account']) {
    await press(pseudo(action))
    await expect(page.getByRole('heading', { name: say('actions.preview.heading') })).toBeVisible()
    await look(action)
    await close()
  }
  await press(say('actions.menu.open'))
  await page.getByRole('menuitem', { name: pseudo('Add customer') }).click()
  await press(say('actions.panel.apply'))
  await look('Add customer, nothing typed')
  await close()

  await go('/customers?filter={"q":"no such name"}')
  await look('nothing found')
  for (const path of [
    '/customers/customer-000001/show',
    '/customers/customer-000001/show/activity',
    '/customers/customer-000001/show/mails',
    '/partners?perPage=10',
    '/partners/partner-000001/show',
    '/partners/partner-000001/show/customers',
    '/customers/pending?perPage=10',
    '/partners/pending?perPage=10',
    '/events',
    '/mails',
    '/customers/nobody/show',
    '/nowhere',
  ]) {
    await go(path)
    await look(path)
  }

  await go('/events')
  await press(say('account.list.filters'))
  await look('filters of the activity')
  await go('/mails')
  await page.getByRole('main').getByRole('link').first().click()
  await look('a mail')
  await go('/customers/pending?perPage=10')
  await widen()
  await page.getByRole('button', { name: say('demo.happened.spoken') }).click()
  await look('what happened')
  await close()
  await press(say('demo.operators.open'))
  await look('who to sign in as')
  await close()
  await press(say('demo.edition.open').replace('%{edition}', '2025'))
  await look('editions')
  await close()
  await press(say('demo.startOver.open'))
  await look('starting over')
  await close()
  await widen()
  await page.locator('header button[aria-haspopup=menu]').last().click()
  await look('the menu of the operator')
  await page.getByRole('menuitem', { name: say('layout.keys.menuItem') }).click()
  await look('keys')
})

test('every word of what the visitor of a link sees, and of what has failed, has gone through the translation', async ({
  page,
  origin,
}) => {
  page.setDefaultTimeout(10_000)
  await speakPseudo(page)
  const { look } = onlookers(page)
  const link = await addCustomer(origin, 'Birchwood Dental Care')

  await page.goto(link)
  await page.getByRole('button', { name: say('activation.start.submit') }).click()
  const account = page.getByRole('textbox')
  await expect(account).toBeVisible()
  await page.getByRole('button', { name: say('activation.consent.submit') }).click()
  await look('no account given')
  await account.fill('admin@no-global-admin.example')
  await page.getByRole('button', { name: say('activation.consent.submit') }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('consent refused')
  await page.goto(`${origin}/activate/nothing`)
  await look('a dead link')

  await page.route('**/api/**', route => route.fulfill({ status: 503, body: '' }))
  await page.goto(origin)
  await expect(page.getByRole('alert')).toBeVisible()
  await look('the server fails')
  await page.unroute('**/api/**')
  await page.goto(origin)
  await page.locator('button[id="reseller-admin"]').click()
  await expect(page.getByRole('heading', { name: say('layout.reseller.title') })).toBeVisible()
  await look('a reseller')
})
