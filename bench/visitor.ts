import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import playwright from '../playwright.config'
import type { ConsoleName } from './consoles'

/** Somebody in front of a console, signed in as who sees everything. */
export interface Visitor {
  /** Opens a list in a browser that has never been there, on a processor so many times slower than this one. */
  open(path: string, slowed: number): Promise<OpenPage>
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  /** Milliseconds from asking for the page until its first account was painted. */
  readonly painted: number
  /** All scripts that the page has asked for once it is quiet. */
  scripts(): Promise<readonly Buffer[]>
}

type Signed = Awaited<ReturnType<BrowserContext['storageState']>>

const window = { width: 1440, height: 900 }

/** The browser of the browser tests. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(playwright.use?.launchOptions ?? {})
}

/** Signs in on the console's own page. `firstAccount` is the one that the list begins with. */
export async function visit(
  browser: Browser,
  name: ConsoleName,
  root: string,
  firstAccount: string,
): Promise<Visitor> {
  const storageState = await signIn(browser, name, root)
  return {
    async open(path, slowed) {
      const context = await browser.newContext({ storageState, viewport: window })
      const page = await context.newPage()
      const client = await context.newCDPSession(page)
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowed })
      await page.addInitScript(notePaint, firstAccount)
      const answers: Promise<Buffer>[] = []
      page.on('response', response => {
        if (response.url().endsWith('.js')) answers.push(response.body())
      })
      await page.goto(name === 'ours' ? `${root}${path}` : `${root}/#${path}`)
      const painted = await page.waitForFunction(() => globalThis.paintedAt, undefined, { polling: 100 })
      return {
        page,
        painted: (await painted.jsonValue()) ?? Number.NaN,
        async scripts() {
          await page.waitForLoadState('networkidle')
          return Promise.all(answers)
        },
        [Symbol.asyncDispose]: () => context.close(),
      }
    },
  }
}

async function signIn(browser: Browser, name: ConsoleName, root: string): Promise<Signed> {
  const context = await browser.newContext({ viewport: window })
  const page = await context.newPage()
  await page.goto(root)
  if (name === 'ours') await page.locator('button[id="internal-admin"]').click()
  else {
    await page.getByLabel('Username').fill('internal-admin')
    await page.locator('[name=password]').fill('none')
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  await page.getByText('Ingrid Halloway').first().waitFor()
  const signed = await context.storageState()
  await context.close()
  return signed
}

/** In the page: notes when the row of this account has been painted, which it is when the second frame from there begins. */
function notePaint(account: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('tbody')?.textContent?.includes(account)) return
    observer.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        globalThis.paintedAt = performance.now()
      }),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}

declare global {
  /** In the page: when its first account was painted. */
  var paintedAt: number | undefined
}
