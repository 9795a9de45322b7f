import { describe, expect, it } from 'vitest'
import { apiRoot, operations } from '#contract'
import { client } from '../client'
import type { HttpAnswer } from '../http'
import { tokenIn } from '../onboarding/visitor'
import { answer, startMailServer } from '../outbox/mailServer'
import { eventually } from '../outbox/sending'
import { raw } from '../raw'
import { addressOf, logged, signedIn, startServer, tokenFor } from '../runningServer'

const password = 'open-sesame'
const email = 'ada.lovelace@secret-customer.example'
const search = 'Secret Customer'
const idempotencyKey = 'key-that-is-nobodys-business'

/** Drives every operation, rightly and wrongly, with all the secrets there are. */
async function everything(url: string, session: string, link: string): Promise<readonly HttpAnswer[]> {
  const answers: HttpAnswer[] = []
  const asked = [session, `${session}x`].map(token => client(url, token, unchecked))
  const searched = `?filter=${encodeURIComponent(JSON.stringify({ q: search }))}`
  const bodies = [{ account: email }, { operatorId: email }, { ids: [email], notificationEmail: email }]
  for (const [method, path] of Object.values(operations)) {
    // Signed out, nothing more could be asked for; and moved, the clock would take the link's trial with it.
    if (method === 'DELETE' || path.startsWith('/demo')) continue
    const ids = path.includes(':') ? [link, session, email, encodeURIComponent(email), 'nobody'] : ['']
    for (const [id, query] of [...ids.map(one => [one, ''] as const), ['nobody', searched] as const]) {
      const address = `${apiRoot}${path.replace(':token', link).replace(/:\w+/, id)}${query}`
      for (const one of asked) {
        if (method === 'GET') answers.push(await one.get(address))
        else
          for (const body of bodies)
            answers.push(await one.send(method, address, headersOf(path), JSON.stringify(body)))
      }
    }
  }
  for (const path of [
    `/activate/${link}`,
    `/${link}`,
    `/api//activations/${link}`,
    `/api/activations/${link}/start/${link}`,
  ])
    for (const method of ['GET', 'POST', 'OPTIONS', 'PUT'])
      answers.push(
        await client(url, session, unchecked).send(method, path + searched, headersOf(path), '{"account":'),
      )
  return answers
}

/** Nobody asks like that by the contract: a search goes to where there is nothing to be searched. */
const unchecked = () => undefined

const headersOf = (path: string) => ({
  'Content-Type': 'application/json',
  // A sign-in takes none.
  ...(path !== '/session' && { 'Idempotency-Key': `${idempotencyKey}${path.length}` }),
})

describe('The log', () => {
  it('has a line for each request, under the id that the answer carries, and no secret in any', async () => {
    await using mailServer = await startMailServer({
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(answer(535, `Unknown: ${password} ${email}`)),
    })
    await using server = startServer({
      DATA_FILE: ':memory:',
      LOG_LEVEL: 'info',
      SMTP_URL: mailServer.url.replace('//', `//desk:${password}@`),
    })
    const url = await addressOf(server)
    const session = await tokenFor(url, 'partner-admin')
    const admin = client(url, session)
    const added = await admin.post('/api/pending', {
      kind: 'customer',
      organizationName: search,
      notificationEmail: email,
      sku: 'essentials-msp-2025',
    })
    // The contract's answer to an account that is added.
    const link = tokenIn(added.json as Parameters<typeof tokenIn>[0])
    const answers = [added, ...(await everything(url, session, link))]
    await admin.post('/api/demo/clock', { days: 3 })
    await eventually(async () => {
      const { rows } = await admin.list('mails', { filter: { state: 'queued' } })
      expect(rows.some(row => Number(row['attempts']) > 0)).toBe(true)
    })
    server.child.kill('SIGTERM')
    const { code, stdout, stderr } = await server.ended()

    expect(code).toBe(0)
    expect(stdout).toBe(`The Partner App is at ${url}\n`)
    const lines = logged(stderr)
    const said = lines.map(({ message }) => message)
    for (const message of ['started', 'stopping', 'stopped', 'calendar day carried out', 'mail not sent yet'])
      expect(said).toContain(message)
    const requests = new Map(
      lines.flatMap(line => (line['message'] === 'request' ? [[line['requestId'], line]] : [])),
    )
    for (const { status, headers } of answers)
      expect(requests.get(headers['x-request-id'])).toMatchObject({
        level: 'info',
        status,
        path: expect.stringMatching(/^\//),
      })
    expect(new Set([...requests.values()].map(line => line['operatorId']))).toEqual(
      new Set([undefined, 'partner-admin']),
    )
    expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(6)
    for (const secret of [
      session,
      link,
      password,
      email,
      'secret-customer',
      search,
      idempotencyKey,
      'Bearer',
      'activate/q',
    ])
      expect(stderr).not.toContain(secret)
    expect(stderr).not.toMatch(/[\w-]{43}|[^\s"]@[^\s"]/)
  }, 60_000)

  it('is quiet unless it is asked for: nothing but what somebody has to see to', async () => {
    await using server = startServer({ DATA_FILE: ':memory:' })
    const url = await addressOf(server)
    const admin = await signedIn(url)
    await admin.get('/api/customers')
    await admin.get('/api/nowhere')
    // Read as an address, it would have Node complain, and repeat it.
    const { socket, heard, closed } = await raw({ url })
    socket.write(
      `GET http://a:99999999/api/activations/secret HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    )
    await closed
    expect(heard()).toMatch(/^HTTP\/1\.1 404 /)
    server.child.kill('SIGTERM')
    expect((await server.ended()).stderr).toBe('')
  })
})
