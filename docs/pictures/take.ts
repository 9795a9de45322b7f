import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '../../tests/browser/chromium'
import { choose, chooseAction, tick } from '../../tests/browser/steps'
import { run } from '../../tests/mock-api/process'

/** What a picture shows: who looks, at which page, and what is done there first. */
interface Picture {
  readonly as: string
  readonly at: string
  readonly look?: 'dark' | 'phone'
  /** What stands there once the page is whole. */
  readonly shows: string
  readonly first?: (page: Page) => Promise<unknown>
}

const ticked = ['Window Open Bakery', 'Window Tomorrow Boatyard']

const pictures: Readonly<Record<string, Picture>> = {
  dashboard: { as: 'internal-admin', at: '/', shows: 'Conversions' },
  panel: {
    as: 'internal-admin',
    at: '/customers?filter={"q":"Window"}',
    shows: 'Window Open Bakery',
    first: async page => {
      for (const name of ticked) await tick(page, name)
      await chooseAction(page, 'Extend trial')
      await page.getByRole('heading', { name: 'What will happen' }).waitFor()
    },
  },
  account: { as: 'partner-admin', at: '/customers/customer-000001/show', shows: 'Subscription' },
  'customers-dark': { as: 'internal-admin', at: '/customers', look: 'dark', shows: '+Plus Physiotherapy' },
  'customers-phone': { as: 'internal-admin', at: '/customers', look: 'phone', shows: '+Plus Physiotherapy' },
  'account-phone': {
    as: 'partner-admin',
    at: '/customers/customer-000001/show',
    look: 'phone',
    shows: 'Window Open Bakery',
  },
}

const folder = fileURLToPath(new URL('.', import.meta.url))

async function take(browser: Browser, origin: string, name: string, { as, at, look, shows, first }: Picture) {
  const context = await browser.newContext({
    viewport: look === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(origin)
  await choose(page, as)
  await page.goto(`${origin}${at}`)
  await page.getByText(shows).first().waitFor()
  await first?.(page)
  await page.waitForLoadState('networkidle')
  // What fades in is there by then.
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
  await context.close()
}

await using server = run('mock-api/server.ts', {
  env: { PORT: '0', DATA_FILE: ':memory:', TODAY: '2026-06-15' },
})
const [origin] = await server.line(/http:\S+/)
const browser = await chromium.launch(chromiumLaunch())
const wanted = process.argv.slice(2)
for (const [name, picture] of Object.entries(pictures)) {
  if (wanted.length === 0 || wanted.includes(name)) await take(browser, origin, name, picture)
}
await browser.close()
