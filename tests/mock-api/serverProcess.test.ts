import { readdir, readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { readCommandLine } from '../../mock-api/commandLine'
import { SettingsError } from '../../mock-api/settings'
import { version } from '../../mock-api/version'
import { addressOf, logged, signedIn, startServer } from './runningServer'
import { seedOn } from './seed/seeded'
import { startApi } from './server'
import { temporaryFolder } from './temporaryFolder'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

describe.concurrent('The server', () => {
  it('prints its address, and answers there with the seed of the day', async () => {
    // From its sources, as `npm start` does.
    await using server = startServer({ DATA_FILE: ':memory:' }, { fromSources: true })
    const admin = await signedIn(await addressOf(server))

    expect((await admin.session()).today).toBe('2026-06-15')
    expect((await admin.list('customers')).contentRange).toBe('customers 0-59/60')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes at %s what was accepted, folds it into its file and ends well',
    async signal => {
      await using folder = await temporaryFolder()
      const DATA_FILE = folder.file('data/db.json')
      await using server = startServer({ DATA_FILE })
      const admin = await signedIn(await addressOf(server))
      const ids = (await admin.get('/api/customers/ids')).json as string[]

      const commands = Promise.allSettled(
        Array.from({ length: 20 }, () =>
          admin.act('customer', 'manage-upgrade', { ids, automaticUpgrade: 'block' }),
        ),
      )
      await admin.get('/api/customers')
      server.child.kill(signal)
      const answered = (await commands).filter(({ status }) => status === 'fulfilled').length

      expect(await server.ended()).toMatchObject({ code: 0, stderr: '' })
      const { events, meta } = JSON.parse(await readFile(DATA_FILE, 'utf8'))
      expect(await readFile(`${DATA_FILE}.log`, 'utf8')).toBe('')
      expect(await readdir(folder.file('data'))).toEqual(['db.json', 'db.json.log'])
      expect(answered).toBeGreaterThan(0)
      expect(meta.commits).toBeGreaterThanOrEqual(answered)
      expect(events.length).toBeGreaterThanOrEqual(answered * ids.length)
    },
  )

  it('says at a later start which settings did not count, since its data file is there already', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    for (const [TODAY, EDITION, said] of [
      ['2026-06-15', '2025', []],
      ['2026-06-15', '2025', []],
      [
        '2026-07-01',
        '2024-11',
        [
          `${DATA_FILE} is there already, so TODAY, EDITION did not count. To start over, stop the server and delete ${DATA_FILE}.`,
        ],
      ],
    ] as const) {
      await using server = startServer({ DATA_FILE, TODAY, EDITION })
      const admin = await signedIn(await addressOf(server))
      expect((await admin.session()).today).toBe('2026-06-15')
      server.child.kill('SIGTERM')
      expect(logged((await server.ended()).stderr).map(({ message }) => message)).toEqual(said)
    }
  })

  it('goes on with a demo where its clock and its edition were left, and finds nothing that did not count in that', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    const expected = [
      { today: '2026-06-15', edition: '2025', demo: true },
      { today: '2026-06-22', edition: '2024-11', demo: true },
    ]
    for (const session of expected) {
      await using server = startServer({ DATA_FILE, EDITION: '2025' })
      const admin = await signedIn(await addressOf(server))
      expect(await admin.session()).toMatchObject(session)
      await admin.post('/api/demo/clock', { days: 7 })
      await admin.post('/api/demo/edition', { edition: '2024-11' })
      server.child.kill('SIGTERM')
      expect((await server.ended()).stderr).toBe('')
    }
  })

  it('finishes a move of the clock that was cut short, and answers whoever asks meanwhile once it has', async () => {
    await using folder = await temporaryFolder()
    const [DATA_FILE, PORT] = [folder.file('db.json'), String(await freePort())]
    const first = await startApi({ state: seedOn('2026-06-15', 1_000), path: DATA_FILE })
    await first.store.commit(async reads => {
      const { demo, ...rest } = await reads.settings()
      const movingTo = calendarDateOf('2027-06-16')
      return { settings: { ...rest, demo: demo && { ...demo, movingTo } }, answer: undefined }
    })
    await first.stop()

    await using server = startServer({ DATA_FILE, PORT })
    const told: unknown[] = []
    const untilReady = async (): Promise<void> => {
      const answer = await fetch(`http://127.0.0.1:${PORT}/api/health`).catch(() => undefined)
      const { status, phase } = Object(await answer?.json())
      told.push(phase)
      if (status !== 'ready') await wait(5).then(untilReady)
    }
    await untilReady()
    expect(told).toContain('starting')
    const admin = await signedIn(await addressOf(server))
    expect((await admin.session()).today).toBe('2027-06-16')
    server.child.kill('SIGTERM')
    await server.ended()
  }, 60_000)

  it('follows the real day where TODAY says none, and is no demo then', async () => {
    await using server = startServer({ DATA_FILE: ':memory:', TODAY: '' })
    const before = new Date().toISOString().slice(0, 10)
    const { today, demo } = await (await signedIn(await addressOf(server))).session()
    const after = new Date().toISOString().slice(0, 10)
    expect([today >= before, today <= after, demo]).toEqual([true, true, false])
    server.child.kill('SIGTERM')
    expect((await server.ended()).stderr).toBe('')
  })

  it('ends although a browser keeps asking on the same connection, and another keeps one open without a word', async () => {
    await using server = startServer({ DATA_FILE: ':memory:' })
    const url = await addressOf(server)
    const admin = await signedIn(url)
    const silent = connect(Number(new URL(url).port), '127.0.0.1')
    silent.on('error', () => {})
    let asking = true
    const browser = (async () => {
      // Once it is refused, it asks again a little later.
      while (asking) await admin.get('/api/session').catch(() => wait(20))
    })()

    server.child.kill('SIGTERM')
    const ended = await Promise.race([
      server.ended(),
      new Promise(resolve => setTimeout(resolve, 15_000, 'it goes on')),
    ])

    expect(ended).toMatchObject({ code: 0 })
    asking = false
    await browser
    silent.destroy()
  })
})

describe.concurrent('The command line', () => {
  it('--version says which version it is, and nothing more happens', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    await using server = startServer({ DATA_FILE, PORT: 'http' }, { args: ['--version'] })
    expect(await server.ended()).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
    expect(await readdir(folder.path)).toEqual([])
  })

  it('holds nothing else', () => {
    for (const words of [['--port', '8080'], ['start'], ['--version=1'], ['-v'], ['--version', 'now']]) {
      expect(() => readCommandLine(words)).toThrow(
        new SettingsError(
          `${words.join(' ')} is not understood: the only option is --version. Settings come from the environment, such as PORT=8080 npm start.`,
        ),
      )
    }
    expect(readCommandLine([])).toEqual({ version: false })
  })
})

describe.concurrent('A server that cannot start says why in a sentence, without a stack, and ends with 1', () => {
  const sentence = (text: string) => new RegExp(`^(${text}\n)$`)

  it('because of its settings', async () => {
    await using server = startServer({ PORT: 'http', EDITION: '1999', DATA_FILE: ':memory:' })
    expect(await server.ended()).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr:
        'PORT is "http"; it takes a port number from 0 to 65535 (0: any free one).\nEDITION is "1999"; it takes one of 2024-03, 2024-08, 2024-11, 2025.\n',
    })
  })

  it('because of its command line', async () => {
    await using server = startServer({ DATA_FILE: ':memory:' }, { args: ['--port', '8080'] })
    const { code, stdout, stderr } = await server.ended()
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(sentence('--port 8080 is not understood: the only option is --version\\. .*'))
  })

  it('because its data file is damaged', async () => {
    await using folder = await temporaryFolder()
    await writeFile(folder.file('db.json'), '{"customers":[')
    await using server = startServer({ DATA_FILE: folder.file('db.json') })
    const { code, stderr } = await server.ended()
    expect(code).toBe(1)
    expect(stderr).toMatch(
      sentence('The data file .* is not JSON .*restore it from a copy, or name another.*'),
    )
  })

  it('because somebody else listens on its port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    // What listens on a port has an address with one.
    const { port } = other.address() as { port: number }
    await using folder = await temporaryFolder()
    await using server = startServer({ PORT: String(port), DATA_FILE: folder.file('db.json') })

    const { code, stderr } = await server.ended()

    expect(code).toBe(1)
    expect(stderr).toMatch(sentence(`HOST 127.0.0.1 and PORT ${port} cannot be listened on: .*EADDRINUSE.*`))
    expect(await readdir(folder.path)).toEqual(['db.json', 'db.json.log'])
    other.close()
  })

  it('because there is no such host', async () => {
    await using server = startServer({ HOST: 'nowhere.invalid', DATA_FILE: ':memory:' })
    const { code, stderr } = await server.ended()
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence('HOST nowhere.invalid and PORT 0 cannot be listened on: .*'))
  })

  it('because its data file can be in no such place', async () => {
    await using server = startServer({ DATA_FILE: '/dev/null/db.json' })
    const { code, stderr } = await server.ended()
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence('The data file /dev/null/db.json cannot be locked: .*'))
  })
})
