import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '#contract'
import { actionPath, client } from './client'
import { addressOf, logged, startServer, tokenFor } from './runningServer'
import { temporaryFolder } from './temporaryFolder'

const customers = 4_000

describe('A server that is stopped', () => {
  it('finishes the export that is under way and the twin that waits, says meanwhile that it is not ready, and ends well', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    await using server = startServer({ DATA_FILE, SEED_CUSTOMERS: String(customers), LOG_LEVEL: 'info' })
    const url = await addressOf(server)
    const token = await tokenFor(url)
    const admin = client(url, token)
    const { rows } = await admin.list('customers', { range: [0, 499] })
    const body = { ids: rows.map(({ id }) => id), automaticUpgrade: 'block' }
    const port = Number(new URL(url).port)
    const probe = connect(port, '127.0.0.1')
    probe.setEncoding('utf8').write('GET /api/health HTTP/1.1\r\nHost: a\r\n')
    const probeEnded = once(probe, 'close')
    let probed = ''
    probe.on('data', text => {
      probed += text
    })

    const twins = ['one', 'one'].map(key =>
      admin.post(actionPath('customer', 'manage-upgrade'), body, { 'Idempotency-Key': key }),
    )
    const response = await exported(url, token)
    server.child.kill('SIGTERM')
    await untilRefused(port)
    probe.write('\r\n')
    let lines = 0
    for await (const piece of response) for (const byte of piece) if (byte === 10) lines += 1

    expect([response.complete, lines]).toEqual([true, customers + 1])
    const answers = await Promise.all(twins)
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [one, other] = answers.map(outcomes)
    expect(one).toEqual(other)
    await probeEnded
    expect(probed).toMatch(/^HTTP\/1\.1 503 .*Connection: close\r\n.*"phase":"stopping"/s)
    const { code, stderr } = await server.ended()
    expect(code).toBe(0)
    expect(
      logged(stderr)
        .map(({ message }) => message)
        .at(-1),
    ).toBe('stopped')
    const { events } = JSON.parse(await readFile(DATA_FILE, 'utf8'))
    const ofOne = events.filter(
      ({ accountId, on, action }: Record<string, unknown>) =>
        accountId === rows[0]?.id && on === '2026-06-15' && action === 'manage-upgrade',
    )
    expect(ofOne).toHaveLength(1)
  })
})

/** The answer to an export of all customers, as soon as it begins. */
function exported(url: string, token: string): Promise<IncomingMessage> {
  const headers = { Accept: 'text/csv', Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' }
  return new Promise(resolve => get(`${url}/api/customers`, { headers, agent: false }, resolve))
}

/** Comes back once nobody listens any more. */
async function untilRefused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (!connected) return
    await wait(5)
  }
}

function outcomes({ json }: { readonly json: unknown }) {
  // The contract's answer to a command.
  return (json as CommandAnswer).results.map(({ id, outcome }) => ({ id, outcome }))
}
