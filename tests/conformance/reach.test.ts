import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { built } from '../mock-api/built'
import { channel } from '../mock-api/channel'
import { run } from '../mock-api/process'
import { startApi } from '../mock-api/server'
import { startDemo } from './ours'
import { reach } from './reach'
import { startSpoiledServer } from './spoiledServer'

it.each([
  ['https://partners.example', /give http:\/\/host:port/],
  ['http://127.0.0.1:1', /^Nothing answers at http:\/\/127\.0\.0\.1:1 /],
  ['http://127.0.0.1:3000/partners', /give http:\/\/host:port/],
  ['partners', /give http:\/\/host:port/],
])('The suite says in a sentence that it cannot ask %s', async (url, sentence) => {
  await expect(reach(url)).rejects.toThrow(sentence)
})

it('It says of another server that it is no Partner App', async () => {
  const other = createServer((_, response) => response.end('<h1>It works!</h1>'))
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  const { port } = other.address() as AddressInfo
  await expect(reach(`http://127.0.0.1:${port}`)).rejects.toThrow(/is no Partner App/)
  other.closeAllConnections()
  await new Promise(resolve => other.close(resolve))
})

it('It says that there is no demo kit, or that an operator of every demo is missing', async () => {
  await using noDemo = await startApi()
  await expect(reach(noDemo.url)).rejects.toThrow(/has no demo kit/)
  const state = channel({ demo: true })
  const operators = state.operators.filter(({ id }) => id !== 'reseller-admin')
  await using noReseller = await startApi({ state: { ...state, operators } })
  await expect(reach(noReseller.url)).rejects.toThrow(/has no operator reseller-admin/)
})

it('It takes a demo for untouched until somebody does something, and again once it has been started over', async () => {
  await using api = await startDemo()
  expect((await reach(api.url)).untouched).toBe(true)
  const admin = await api.signIn('internal-admin')
  const touches = [
    () => admin.post('/api/customers/actions/extend-trial', { ids: ['customer-000001'] }),
    () => admin.post('/api/demo/clock', { days: 1 }),
    () => admin.post('/api/demo/edition', { edition: '2024-11' }),
  ]
  for (const touch of touches) {
    await touch()
    expect((await reach(api.url)).untouched).toBe(false)
    await admin.post('/api/demo/reset', {})
    expect((await reach(api.url)).untouched).toBe(true)
  }
})

it('The command loses nothing unasked, tells what it found, and ends with 1 where that is a fault', {
  timeout: 120_000,
}, async () => {
  await using api = await startDemo()
  await using spoiled = await startSpoiledServer(api.url)
  spoiled.spoilBy({
    answers: (answer, { path }) =>
      path === '/api/catalog' ? { ...answer, text: '{"skus":[],"addOns":[]}' } : answer,
  })
  const conformance = async (...args: readonly string[]) => {
    await using command = run(built('conformance'), { args })
    return await command.ended()
  }
  const found = await conformance('--url', spoiled.url, '--only', 'about')
  expect([found.code, found.stderr.includes('Somebody')]).toEqual([1, false])
  expect(found.stdout).toMatch(/FAIL about +\d+ checks, 5 not conforming/)
  expect(found.stdout).toMatch(
    /GET \/api\/catalog\n +asked +GET \/api\/catalog\n +contract +the catalog has the SKUs/,
  )

  const usage = 'Say which backend: npm run conformance -- --url'
  expect(await conformance('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining(usage) })
  expect(await conformance()).toMatchObject({ code: 1, stderr: expect.stringContaining(usage) })

  const admin = await api.signIn('internal-admin')
  await admin.post('/api/demo/clock', { days: 1 })
  const url = ['--url', api.url, '--only', 'about'] as const
  const [used, agreed] = [await conformance(...url), await conformance(...url, '--reset')]
  expect([used.code, used.stderr]).toEqual([1, expect.stringContaining('say --reset if it may')])
  expect([agreed.code, agreed.stdout]).toEqual([0, expect.stringContaining('It conforms.')])
})
