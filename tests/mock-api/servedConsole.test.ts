import { mkdir, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { problemIn } from './client'
import { startApi } from './server'
import { allOf } from './store/changes'
import { type TemporaryFolder, temporaryFolder } from './temporaryFolder'

describe('The served console', () => {
  const addresses = [
    '/',
    '/customers',
    '/customers/contoso/show',
    '/login?next=%2Fpartners',
    '/activate/token-of-contoso',
  ]

  it.each(addresses)(
    'is one page for each of its own addresses, which is asked for anew each time: %s',
    async path => {
      await using folder = await builtConsole()
      await using api = await startApi({ consoleFolder: folder.path })

      const { status, headers, text } = await api.anybody.get(path)

      expect([status, text]).toEqual([200, '<title>Partner App</title>'])
      expect(headers['content-type']).toContain('text/html')
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )

  it('opens an activation link without a change, as often as a mail scanner may fetch it, and tells no other site of it', async () => {
    await using folder = await builtConsole()
    await using api = await startApi({
      consoleFolder: folder.path,
      pending: { contoso: { kind: 'customer' } },
    })
    const before = await allOf(api.store)

    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        api.anybody.send(index % 2 === 0 ? 'GET' : 'HEAD', '/activate/token-of-contoso'),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ headers }) => headers['referrer-policy']))).toEqual(
      new Set(['no-referrer']),
    )
    expect(await allOf(api.store)).toEqual(before)
  })

  it('has its scripts kept by browsers, since another build has other names for them', async () => {
    await using folder = await builtConsole()
    await using api = await startApi({ consoleFolder: folder.path })

    const { status, headers } = await api.anybody.get('/assets/app-1a2b3c.js')

    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  it.each([
    ['/assets/gone.js', 404],
    ['/assets/', 404],
    ['/favicon.ico', 404],
    ['/.env', 404],
    ['/secret.json', 404],
    ['/../package.json', 404],
    ['/assets/..%2f..%2fpackage.json', 400],
    ['/..%2fpackage.json', 404],
    ['/assets/%zz', 400],
    ['/assets/%00', 400],
  ])('has nothing else: %s is answered %i, as a problem', async (path, status) => {
    await using folder = await builtConsole()
    await using api = await startApi({ consoleFolder: folder.path })

    const answer = await api.anybody.get(path)

    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.text).not.toContain('partner-app-')
  })

  it('does not stand in for the API, which answers for itself what it does not have', async () => {
    await using folder = await builtConsole()
    await using api = await startApi({ consoleFolder: folder.path })

    const answer = await api.anybody.get('/api/nowhere')

    expect([answer.status, problemIn(answer).reason]).toEqual([404, 'not-found'])
  })

  it('is read only', async () => {
    await using folder = await builtConsole()
    await using api = await startApi({ consoleFolder: folder.path })

    for (const method of ['POST', 'PUT', 'DELETE']) {
      for (const path of ['/', '/customers', '/assets/app-1a2b3c.js']) {
        const { status } = await api.anybody.send(method, path)
        expect([404, 405]).toContain(status)
      }
    }
  })

  it('that has not been built yet is not found, and no failure', async () => {
    await using folder = await temporaryFolder()
    await using api = await startApi({ consoleFolder: folder.file('dist') })

    const answer = await api.anybody.get('/')

    expect([answer.status, problemIn(answer).reason]).toEqual([404, 'not-found'])
  })
})

async function builtConsole(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder()
  await writeFile(folder.file('index.html'), '<title>Partner App</title>')
  await mkdir(folder.file('assets'))
  await writeFile(folder.file('assets/app-1a2b3c.js'), 'export {}')
  return folder
}
