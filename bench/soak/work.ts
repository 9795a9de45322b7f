import type { CustomerRecord, PendingRecord } from '#contract'
import { bodyOf, type Client } from '../client'
import type { PartnerApp } from '../partnerApp'

/** What somebody does. Throws where that cannot be gone on with, as when somebody else has just started the demo over. */
export type Work = (app: PartnerApp, client: Client) => Promise<unknown>

/** All that people and programs do with the API, the wrong things too. */
export const work: readonly Work[] = [
  // Looking.
  read(() => `/customers?range=[0,24]&sort=["${oneOf(fields)}","${oneOf(['ASC', 'DESC'])}"]`),
  read(() => `/customers?filter=${json({ q: letters(3), stage: oneOf(stages) })}`),
  read(() => `/customers/ids?filter=${json({ stage: oneOf(stages) })}`),
  read(() => `/partners?range=[0,99]`),
  read(() => `/pending?range=[0,24]`),
  read(() => `/events?range=[${Math.floor(Math.random() * 500)},999]`),
  read(() => `/mails?filter=${json({ q: letters(2) })}`),
  read(() => '/summary'),
  read(() => '/session'),
  exportOfAll,
  // Acting.
  act(() => ({
    action: 'manage-upgrade',
    change: { automaticUpgrade: oneOf(['keep', 'block']) },
    accounts: 20,
  })),
  act(() => ({ action: 'extend-trial', change: {}, accounts: 50 })),
  act(() => ({ action: 'convert', change: { dryRun: true }, accounts: 500 })),
  keepPreferences,
  onboard,
  signInAndOut,
  (app, client) => client.send(app.post('/demo/clock', { days: 1 })),
  // Getting it wrong.
  read(() => `/customers?filter=${json({ [letters(8)]: 1 })}`),
  read(() => `/customers/${letters(30)}`),
  read(() => `/activations/${letters(43)}`),
  read(() => `/${letters(12)}`),
  (app, client) => client.send(app.post('/customers/actions/convert', { ids: [letters(9)] })),
  (app, client) => client.send(app.post('/customers/actions/edit', { ids: letters(1_100_000) })),
  (app, client) =>
    client.send({ ...app.get('/session'), headers: { Authorization: `Bearer ${letters(43)}` } }),
]

const fields = ['organizationName', 'trialEndsOn', 'expiresOn', 'seats', 'partner.organizationName']
const stages = ['trial-running', 'extension-open', 'trial-ended', 'production']

function read(path: () => string): Work {
  return (app, client) => client.send(app.get(path()))
}

async function exportOfAll(app: PartnerApp, client: Client): Promise<void> {
  const { headers, ...asked } = app.get('/customers?sort=["organizationName","ASC"]')
  await client.send({ ...asked, headers: { ...headers, Accept: 'text/csv' } })
}

interface Action {
  readonly action: string
  readonly change: object
  readonly accounts: number
}

function act(choose: () => Action): Work {
  return async (app, client) => {
    const { action, change, accounts } = choose()
    const first = Math.floor(Math.random() * 500)
    const found = await client.send(app.get(`/customers?range=[${first},${first + accounts - 1}]`))
    const ids = bodyOf<CustomerRecord[]>(found).map(({ id }) => id)
    const { headers, ...asked } = app.post(`/customers/actions/${action}`, { ids, ...change })
    await client.send({ ...asked, headers: { ...headers, 'Idempotency-Key': letters(20) } })
  }
}

async function keepPreferences(app: PartnerApp, client: Client): Promise<void> {
  const kept = await client.send(app.get('/preferences'))
  const { headers, url } = app.get('/preferences')
  const etag = String(kept.headers.etag)
  const body = bodyOf<object>(kept)
  await client.send({ url, method: 'PUT', headers: { ...headers, 'If-Match': etag }, body })
}

async function onboard(app: PartnerApp, client: Client): Promise<void> {
  const partners = await client.send(app.get(`/partners?range=[0,0]&filter=${json({ stage: 'production' })}`))
  const [partner] = bodyOf<{ id: string; skus: string[] }[]>(partners)
  const added = await client.send(
    app.post('/pending', {
      kind: 'customer',
      organizationName: letters(12),
      notificationEmail: `it@${letters(12)}.example`,
      partnerId: partner?.id,
      sku: partner?.skus[0],
    }),
  )
  const { activationLink } = bodyOf<PendingRecord>(added)
  const path = `/activations/${activationLink.slice(activationLink.lastIndexOf('/') + 1)}`
  const account = { account: `ada@${letters(8)}.example` }
  for (const [step, body] of [
    ['start', {}],
    ['consent', account],
    ['configure', account],
  ] as const) {
    await client.send(fromAnywhere(app.post(`${path}/${step}`, body)))
  }
}

async function signInAndOut(app: PartnerApp, client: Client): Promise<void> {
  const signedIn = await client.send(fromAnywhere(app.post('/session', { operatorId: 'partner-admin' })))
  const { token } = bodyOf<{ token: string }>(signedIn)
  const headers = { Authorization: `Bearer ${token}` }
  await client.send({ url: `${app.root}/api/session`, method: 'DELETE', headers })
}

/** As a proxy passes it on, from one of very many addresses. */
function fromAnywhere<Asked extends { readonly headers?: object }>(asked: Asked) {
  const address = Array.from({ length: 4 }, () => Math.floor(Math.random() * 256)).join('.')
  return { ...asked, headers: { ...asked.headers, 'X-Forwarded-For': address } }
}

function oneOf<Thing>(things: readonly Thing[]): Thing | undefined {
  return things[Math.floor(Math.random() * things.length)]
}

function letters(count: number): string {
  const few = Math.random().toString(36).slice(2).padEnd(12, 'x')
  return few.repeat(Math.ceil(count / few.length)).slice(0, count)
}

function json(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value))
}
