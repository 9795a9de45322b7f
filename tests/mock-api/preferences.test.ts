import { describe, expect, it } from 'vitest'
import { defaultPreferences, type Preferences } from '#contract'
import { type Client, problemIn } from './client'
import { startApi } from './server'
import { temporaryFolder } from './temporaryFolder'

const mine: Preferences = {
  views: [
    {
      id: 'ending',
      list: 'customers',
      name: 'Ending soon',
      filter: { trialEndsOn_lte: 'today+7' },
      sort: ['trialEndsOn', 'ASC'],
      columns: null,
    },
  ],
  choices: { ...defaultPreferences.choices, theme: 'dark', columns: { customers: ['sku'] } },
}

const path = '/api/preferences'
const keep = (client: Client, preferences: unknown, tag: string) =>
  client.put(path, preferences, { 'If-Match': tag })

async function read(client: Client) {
  const { status, headers, json } = await client.get(path)
  expect(status).toBe(200)
  return { preferences: json, tag: String(headers.etag) }
}

describe('The preferences of an operator', () => {
  it('are the first ones until some are kept, and then those, under another strong tag', async () => {
    await using api = await startApi()
    const viewer = await api.signIn('partner-viewer')
    const first = await read(viewer)
    expect(first.preferences).toEqual(defaultPreferences)

    const kept = await keep(viewer, mine, first.tag)

    expect([kept.status, kept.json]).toEqual([200, mine])
    const second = await read(viewer)
    expect(second).toEqual({ preferences: mine, tag: kept.headers.etag })
    expect(second.tag).not.toBe(first.tag)
    for (const { tag } of [first, second]) expect(tag).toMatch(/^"[^"]+"$/)
  })

  it('are as many bytes for whoever takes them packed: a strong tag means these very ones', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const long = { ...mine, views: [{ ...mine.views[0], filter: { q: 'x'.repeat(5_000) } }] }
    await keep(admin, long, '*')

    const { headers } = await admin.get(path, { 'Accept-Encoding': 'gzip' })

    expect(headers['content-encoding']).toBeUndefined()
  })

  it.each(['internal-viewer', 'distributor-viewer', 'suspended-partner-admin', 'reseller-admin'])(
    'can be kept by %s too, who changes nothing else',
    async operator => {
      await using api = await startApi()
      const client = await api.signIn(operator)
      expect((await keep(client, mine, (await read(client)).tag)).status).toBe(200)
      expect((await read(client)).preferences).toEqual(mine)
    },
  )

  it('are its own: another operator of the same organization has others', async () => {
    await using api = await startApi()
    const [admin, viewer] = [await api.signIn('partner-admin'), await api.signIn('partner-viewer')]
    await keep(admin, mine, '*')

    expect((await read(viewer)).preferences).toEqual(defaultPreferences)
    expect((await api.anybody.get(path)).status).toBe(401)
    expect((await keep(api.anybody, mine, '*')).status).toBe(401)
  })

  it('outlive a sign-out and a restart, and follow to another browser', async () => {
    await using folder = await temporaryFolder()
    const before = await startApi({ path: folder.file('db.json') })
    const admin = await before.signIn('partner-admin')
    await keep(admin, mine, '*')
    await admin.delete('/api/session')
    const { tag } = await read(await before.signIn('partner-admin'))
    await before.stop()

    await using after = await startApi({ path: folder.file('db.json') })
    expect(await read(await after.signIn('partner-admin'))).toEqual({ preferences: mine, tag })
  })

  it('stay when a demo starts over', async () => {
    await using api = await startApi({ demo: true })
    const admin = await api.signIn('partner-admin')
    await keep(admin, mine, '*')
    const before = await read(admin)

    await (await api.signIn('internal-admin')).post('/api/demo/reset', {})

    expect(await read(admin)).toEqual(before)
  })

  it('leave no trace among the events and mails', async () => {
    await using api = await startApi()
    await keep(await api.signIn('internal-admin'), mine, '*')
    expect([await api.store.all('events'), await api.store.all('mails')]).toEqual([[], []])
  })
})

describe('Keeping preferences', () => {
  it('asks which ones they take the place of: 428', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const answer = await admin.put(path, mine)
    expect([answer.status, problemIn(answer).reason]).toEqual([428, 'precondition-required'])
    expect((await read(admin)).preferences).toEqual(defaultPreferences)
  })

  it('of two windows at once lets one through, and tells the other: 412', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const { tag } = await read(admin)
    const windows = Array.from({ length: 8 }, (_, index) => ({
      ...mine,
      choices: { ...mine.choices, columns: { partners: ['id', 'skus', 'seats'].slice(index % 3) } },
    }))

    const answers = await Promise.all(windows.map(one => keep(admin, one, tag)))

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)])
    const won = answers.findIndex(({ status }) => status === 200)
    const { preferences, tag: present } = await read(admin)
    expect([preferences, present]).toEqual([windows[won], answers[won]?.headers.etag])
    const lost = answers.find(({ status }) => status === 412)
    expect(lost?.json).toMatchObject({
      reason: 'precondition-failed',
      detail: expect.stringContaining('changed meanwhile'),
    })
    expect((await keep(admin, mine, present)).status).toBe(200)
  })

  it.each([
    ['*', 200],
    ['"0"', 200],
    ['"7", "0"', 200],
    ['"as-of-yesterday", "0"', 200],
    ['"7"', 412],
    ['W/"0"', 412],
    ['', 400],
    ['0', 400],
    ['"0', 400],
    ['weak"0"', 400],
    ['"0"weak', 400],
    ['"7",', 400],
  ])('under If-Match: %s is answered %i', async (tag, status) => {
    await using api = await startApi()
    const answer = await keep(await api.signIn('partner-admin'), mine, tag)
    expect(answer.status).toBe(status)
    if (status === 400) expect(problemIn(answer).detail).toContain('entity tags in quotation marks')
  })

  it('says of each wrong field what is wrong: 422, and keeps nothing; that they were changed meanwhile comes first', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const wrong = { ...mine, choices: { ...mine.choices, density: 'tight' }, colour: 'red' }

    const answer = await keep(admin, wrong, '*')

    expect([answer.status, problemIn(answer).errors]).toEqual([
      422,
      {
        'choices.density': 'must be one of compact, comfortable',
        colour: 'is not a field of preferences',
      },
    ])
    expect((await keep(admin, wrong, '"7"')).status).toBe(412)
    expect((await read(admin)).preferences).toEqual(defaultPreferences)
  })

  it('is open to whoever kept a view that the list takes no more', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const [view] = mine.views
    const body = { ...mine, views: [{ ...view, filter: { tier: 'gold' }, columns: ['tier', 'sku'] }] }
    await api.store.commit(async () => ({
      put: { preferences: [{ id: 'partner-admin', revision: 3, body }] },
      answer: undefined,
    }))
    const { preferences, tag } = await read(admin)
    expect(preferences).toEqual({
      ...mine,
      views: [{ ...view, filter: { tier: 'gold' }, columns: ['sku'] }],
    })

    const changed = { ...(preferences as Preferences), choices: defaultPreferences.choices }
    expect((await keep(admin, changed, tag)).status).toBe(200)
  })
})
