import { gzipSync } from 'node:zlib'
import { expect, testOnNewPage as test } from './console'
import { signIn } from './steps'

/** 1.1 times what a bare react-admin page with the same columns loads, 309 KiB by `npm run bench -- --page`. Ours is measured in a demo. */
const limit = 340

/** The pages with which one begins, and what stands there once they are of use. */
const firstPages = [
  { path: '/', name: 'Dashboard', link: 'All customers (300)' },
  { path: '/customers', name: 'Customers', link: 'Alderbrook Coffee Roasters S.A.' },
] as const

for (const { path, name, link } of firstPages) {
  test(`${name}, as the first page, loads at most ${limit} KiB of JavaScript, gzipped`, async ({
    page,
    origin,
  }) => {
    await signIn(page, origin, 'internal-admin', '/api/health')
    // All that the page asks for, but for the charts, for which its numbers do not wait.
    const scripts: Promise<Buffer>[] = []
    // With a route, nothing comes from the browser's cache.
    await page.route('**/*.js', route => route.continue())
    page.on('response', response => {
      // What the browser has already is told to be unchanged, without a body.
      const isSent = response.status() === 200
      if (isSent && /^(?!.*FigureChart).*\.js$/.test(response.url())) scripts.push(response.body())
    })
    await page.goto(`${origin}${path}`)
    await expect(page.getByRole('link', { name: link })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const bodies = await Promise.all(scripts)
    const gzipped = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    test
      .info()
      .annotations.push({ type: 'gzipped JavaScript', description: `${Math.round(gzipped / 1024)} KiB` })
    expect(gzipped).toBeGreaterThan(200 * 1024)
    expect(gzipped).toBeLessThanOrEqual(limit * 1024)
  })
}

test('the console works under its Content-Security-Policy, which lets in no inline script', async ({
  page,
  origin,
}) => {
  const violations: string[] = []
  await page.exposeFunction('reportViolation', (directive: string) => violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      window.reportViolation(event.violatedDirective)
    })
  })
  const answer = await page.goto(origin)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'")
  await signIn(page, origin, 'internal-admin')
  await expect(page.getByRole('link', { name: 'Alderbrook Coffee Roasters S.A.' })).toBeVisible()
  await page.getByRole('link', { name: 'Alderbrook Coffee Roasters S.A.' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Alderbrook Coffee Roasters S.A.' })).toBeVisible()
  expect(violations).toEqual([])
})

declare global {
  interface Window {
    /** Playwright puts it there. */
    reportViolation(directive: string): void
  }
}
