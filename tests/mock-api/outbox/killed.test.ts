import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Client } from '../client'
import type { Running } from '../process'
import { addressOf, logged, signedIn, startServer } from '../runningServer'
import { temporaryFolder } from '../temporaryFolder'
import { answer, startMailServer } from './mailServer'
import { eventually } from './sending'

/** A server that sends its mails, over a small demo. */
function startSender(env: Readonly<Record<string, string>>): Running {
  return startServer({ SEED_CUSTOMERS: '20', MAIL_FROM: 'partners@vendor.example', ...env })
}

async function addCustomers(admin: Client, addresses: readonly string[]): Promise<void> {
  const { rows } = await admin.list('partners', {
    filter: { subscriptionLevel: 'PRODUCTION' },
    range: [0, 0],
  })
  for (const notificationEmail of addresses) {
    const { status, text } = await admin.post('/api/pending', {
      kind: 'customer',
      organizationName: 'Contoso',
      notificationEmail,
      partnerId: rows[0]?.id,
      sku: 'essentials-msp-2025',
      addOns: [],
      allowDuplicate: true,
    })
    if (status !== 201) throw new Error(`not added: ${text}`)
  }
}

/** The newest mails, as they stand in the Mailbox. */
async function mailbox(admin: Client, count: number) {
  return (await admin.list('mails', { sort: ['id', 'DESC'], range: [0, count - 1] })).rows
}

describe.concurrent('The server', () => {
  it('loses no mail when it is killed while one is handed over, and whoever gets one twice can tell', async () => {
    await using folder = await temporaryFolder()
    await using mailServer = await startMailServer({ mood: 'hanging in DATA' })
    const env = { DATA_FILE: folder.file('db.json'), SMTP_URL: mailServer.url }
    const everybody = Array.from({ length: 10 }, (_, index) => `it@${index}.example`)
    {
      await using server = startSender(env)
      await addCustomers(await signedIn(await addressOf(server)), everybody)
      await eventually(() => expect(mailServer.arrivals.length).toBeGreaterThan(0))
      server.child.kill('SIGKILL')
      await server.ended()
    }
    mailServer.mood = 'well'

    await using server = startSender(env)
    const admin = await signedIn(await addressOf(server))
    await eventually(async () => {
      const states = (await mailbox(admin, 10)).map(({ state }) => state)
      expect(states).toEqual(Array(10).fill('sent'))
    })

    const arrivedAt = (to: string) => mailServer.arrivals.filter(arrival => arrival.to[0] === to)
    for (const to of everybody) {
      expect(arrivedAt(to).filter(({ mood }) => mood === 'well')).toHaveLength(1)
      expect(new Set(arrivedAt(to).map(({ message }) => message.messageId)).size).toBe(1)
    }
    expect(new Set(mailServer.arrivals.map(({ message }) => message.messageId)).size).toBe(10)
    expect(mailServer.arrivals.length).toBeGreaterThan(10)
  }, 90_000)

  it('tells the password of SMTP_URL to nobody, even where the mail server repeats it', async () => {
    await using folder = await temporaryFolder()
    const password = 'open-sesame'
    const written = [password, btoa(password), btoa(`\0desk\0${password}`)]
    await using mailServer = await startMailServer({
      authOptional: false,
      onAuth: (_auth, _session, callback) =>
        callback(answer(535, `Not known here: AUTH PLAIN ${written.join(' ')}`)),
    })
    const DATA_FILE = folder.file('db.json')
    await using server = startSender({
      DATA_FILE,
      SMTP_URL: mailServer.url.replace('//', `//desk:${password}@`),
    })
    const admin = await signedIn(await addressOf(server))
    await addCustomers(admin, ['it@contoso.example'])
    const [mail] = await eventually(async () => {
      const mails = await mailbox(admin, 1)
      expect(mails).toMatchObject([{ state: 'queued', attempts: 1 }])
      return mails
    })
    server.child.kill('SIGTERM')
    const { code, stdout, stderr } = await server.ended()

    expect(code).toBe(0)
    expect(mail?.['error']).toBe('The mail server did not accept the user and password of SMTP_URL.')
    expect(logged(stderr)).toMatchObject([
      {
        level: 'warn',
        message: 'The mail server did not accept the user and password of SMTP_URL. (answer 535)',
      },
    ])
    const everything = [stdout, stderr, JSON.stringify(mail), await readFile(DATA_FILE, 'utf8')].join()
    for (const secret of written) expect(everything).not.toContain(secret)
  })

  it('only records mails when it has no SMTP_URL', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    await using server = startSender({ DATA_FILE })
    const admin = await signedIn(await addressOf(server))
    await addCustomers(admin, ['it@contoso.example'])

    expect(await mailbox(admin, 1)).toMatchObject([{ to: 'it@contoso.example', state: 'recorded' }])
    server.child.kill('SIGTERM')
    await server.ended()
    expect(JSON.parse(await readFile(DATA_FILE, 'utf8'))).toMatchObject({ outbox: [] })
  })
})
