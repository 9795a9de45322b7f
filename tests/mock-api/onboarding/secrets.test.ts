import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { Store } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { type Client, problemIn } from '../client'
import { type Api, serve } from '../server'
import { fullDisk } from '../store/disk'
import { type FilePlace, filePlace } from '../store/filePlace'
import { onboard } from './onboard'
import { add, newCustomer, pendingRecord, tokenIn, type Visitor, visitorWith } from './visitor'

const steps = ['start', 'consent', 'configure'] as const
const state = () => channel({ pending: { fourth: { kind: 'customer' } } })

/** What the server writes, whoever writes it. */
function listening() {
  const written: unknown[] = []
  for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => written.push(...words))
  }
  return { written, log: (entry: unknown) => written.push(entry) }
}
afterEach(() => {
  vi.restoreAllMocks()
})

describe('The token of a link stands in no line of the log', () => {
  it('when everything goes well, or wrong by the visitor’s fault', async () => {
    const { written, log } = listening()
    await using place = await filePlace()
    await using api = await serve(await place.open(state), { log })
    const visitor = visitorWith('token-of-fourth', api.anybody)
    await visitor.consent()
    await visitor.consent('nobody')
    await onboard(api, 'token-of-fourth')
    await visitor.open()
    await api.anybody.get('/activate/token-of-fourth')
    await api.anybody.send('POST', '/api/activations/token-of-fourth/start', {}, '{')

    expect(JSON.stringify(written)).not.toContain('token-of-fourth')
  })

  it('when the disk takes nothing: the steps are answered 503, and go on when it does again', async () => {
    const { written, log } = listening()
    await using place = await filePlace()
    await using api = await serve(await place.open(state), { log })
    const visitor = visitorWith('token-of-fourth', api.anybody)

    for (const step of steps) {
      using disk = await fullDisk()
      const answer = await visitor[step]()
      expect([answer.status, problemIn(answer).reason]).toEqual([503, 'storage-unavailable'])
      expect(answer.text).not.toContain('token-of-fourth')
      expect((await visitor.open()).status).toBe(200)
      disk.mend()
      expect((await visitor[step]()).status).toBe(200)
    }
    expect(written).toHaveLength(steps.length)
    expect(JSON.stringify(written)).not.toContain('token-of-fourth')
    const [account] = await api.store.find('pending', ['fourth'])
    expect(account?.history).toHaveLength(4)
  })

  it('when the server itself is at fault: it answers 500 and says no token, neither there nor here', async () => {
    const { written, log } = listening()
    const whole = await openEmbeddedStore({ path: ':memory:', firstState: state })
    const broken: Store = {
      ...whole,
      find: async (name, ids) => {
        if (name === 'links') throw new Error('the store is broken')
        return whole.find(name, ids)
      },
      commit: async () => {
        throw new TypeError('the store is broken')
      },
    }
    const api = await serve(broken, { log })
    const visitor = visitorWith('token-of-fourth', api.anybody)

    for (const step of ['open', ...steps] as const) {
      const answer = await visitor[step]()
      expect([answer.status, problemIn(answer).reason]).toEqual([500, 'internal-error'])
      expect(answer.text).not.toMatch(/token-of-fourth|broken|\.ts/)
    }
    expect(written).toHaveLength(4)
    expect(JSON.stringify(written)).not.toContain('token-of-fourth')
    await api.stop()
  })

  it('nor is one in the log when an account is added or a link resent, and the disk takes nothing', async () => {
    const { written, log } = listening()
    await using place = await filePlace()
    await using api = await serve(await place.open(state), { log })
    const admin = await api.signIn('partner-admin')
    const record = await add(admin, newCustomer)
    using disk = await fullDisk()

    const once = { 'Idempotency-Key': 'one' }
    expect((await admin.post('/api/pending', { ...newCustomer, allowDuplicate: true }, once)).status).toBe(
      503,
    )
    const resend = () => admin.post('/api/pending/actions/resend-link', { ids: [record.id] }, once)
    expect((await resend()).status).toBe(503)
    disk.mend()

    // What was refused had no effect: the link that was sent before still works.
    expect((await visitorWith(tokenIn(record), api.anybody).open()).status).toBe(200)
    expect((await api.store.all('mails')).map(({ accountId }) => accountId)).toEqual([record.id])
    expect((await resend()).status).toBe(200)
    expect(JSON.stringify(written)).not.toContain(tokenIn(record))
    expect(JSON.stringify(written)).not.toMatch(/activate\/|[\w-]{43}/)
  })
})

describe('In the data file, and in its log once that is folded,', () => {
  it('the token of a dead link stands nowhere but in the recorded mail that carried it, and a live one in its account too', async () => {
    await using place = await filePlace()
    const { replaced, used, live } = await withLinks(place)

    const text = await readFile(place.dataFile, 'utf8')
    expect(await readFile(place.log, 'utf8')).toBe('')
    const { mails, pending, ...others } = JSON.parse(text)
    const places = (token: string) => ({
      mails: mails.filter((mail: unknown) => JSON.stringify(mail).includes(token)).length,
      pending: pending.filter((account: unknown) => JSON.stringify(account).includes(token)).length,
      others: JSON.stringify(others).includes(token),
    })
    expect(places(replaced)).toEqual({ mails: 1, pending: 0, others: false })
    expect(places(used)).toEqual({ mails: 1, pending: 0, others: false })
    expect(places(live)).toEqual({ mails: 1, pending: 1, others: false })
    // What these counts rest on: the mails do hold the links, and nothing else has been forgotten.
    expect(mails).toHaveLength(3)
    expect(others.links).toHaveLength(4)
    expect(others.answers).toHaveLength(3)
  })

  it('a token of a session stands nowhere', async () => {
    await using place = await filePlace()
    const { sessionToken } = await withLinks(place)

    expect(sessionToken).toMatch(/^[\w-]{43}$/)
    expect(await readFile(place.dataFile, 'utf8')).not.toContain(sessionToken)
  })
})

/** A file with a link that was replaced, one that was used, and one that is live, each asked for under an idempotency key. */
async function withLinks(place: FilePlace) {
  await using api = await serve(await place.open(state))
  const signedIn = await api.anybody.post('/api/session', { operatorId: 'partner-admin' })
  const admin = await api.signIn('partner-admin')
  const added = await add(admin, newCustomer, key('add'))
  const replaced = tokenIn(added)
  await resend(admin, added.id, 'resend')
  const used = tokenIn(await pendingRecord(admin, added.id))
  await walk(api, visitorWith(used, api.anybody))
  const live = tokenIn(await add(admin, { ...newCustomer, organizationName: 'Litware' }, key('another')))
  // The contract's answer to a sign-in.
  const { token: sessionToken } = signedIn.json as { token: string }
  return { replaced, used, live, sessionToken }
}

/** Fails on its way, so that there are errors and refusals to look into. */
async function walk(api: Api, visitor: Visitor): Promise<void> {
  await visitor.start()
  await visitor.consent('ada@no-global-admin.example')
  await visitor.consent()
  await visitor.configure('management@wrong-credentials.example')
  await api.tick()
  await visitor.configure('management@import-throttled.example')
  while ((await api.tick()) > 0);
  await visitor.configure()
  while ((await api.tick()) > 0);
  expect((await visitor.open()).status).toBe(410)
}

async function resend(admin: Client, id: string, name: string): Promise<void> {
  const answer = await admin.post('/api/pending/actions/resend-link', { ids: [id] }, key(name))
  expect(answer.status).toBe(200)
}

function key(name: string) {
  return { 'Idempotency-Key': name }
}
