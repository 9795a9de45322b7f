import { describe, expect, it } from 'vitest'
import { answer, type Mood, startMailServer } from './mailServer'
import { eventually, startSending } from './sending'

describe('A mail outlasts a mail server that', () => {
  const moods: readonly [mood: Mood, says: string, told: RegExp | null][] = [
    ['busy', 'The mail server answered: 451 Try again later', null],
    ['mute', 'The mail server did not answer in time.', /^The mail server did not answer in time\. \(/],
    [
      'hanging in DATA',
      'The mail server did not answer in time.',
      /^The mail server did not answer in time\. \(/,
    ],
    [
      'dropping the connection',
      'The mail server cannot be reached, or ended the connection.',
      /^The mail server cannot be reached, or ended the connection\. \(/,
    ],
  ]

  it.each(moods)('is %s, and arrives when it is well again', async (mood, says, told) => {
    await using server = await startMailServer({ mood })
    await using sending = await startSending(server, {
      pauses: Array(50).fill(10_000),
      // Short only where the test is about them: a slow machine is no hanging mail server.
      timeouts: mood === 'mute' ? { greeting: 300 } : mood === 'hanging in DATA' ? { silence: 600 } : {},
    })
    await sending.queue('it@contoso.example', 'it@litware.example')

    await eventually(async () => {
      expect(await sending.outbox()).toMatchObject({
        'it@contoso.example': { state: 'queued', attempts: 1, error: says },
        'it@litware.example': { state: 'queued', attempts: 1, error: says },
      })
    })
    if (told === null) expect(sending.told).toEqual([])
    else expect(sending.told).toEqual([expect.stringMatching(told)])

    server.mood = 'well'
    await sending.emptied()

    const taken = server.arrivals.filter(arrival => arrival.mood === 'well').map(({ to }) => to[0])
    expect(new Set(taken)).toEqual(new Set(['it@contoso.example', 'it@litware.example']))
    for (const to of taken) {
      const ids = server.arrivals.filter(arrival => arrival.to[0] === to).map(each => each.message.messageId)
      expect(new Set(ids).size).toBe(1)
    }
  })

  it('is not there at all, and arrives when it is', async () => {
    const { port, url, ...free } = await startMailServer()
    await free[Symbol.asyncDispose]()
    await using sending = await startSending({ url })
    await sending.queue('it@contoso.example')
    await eventually(async () => {
      expect(await sending.outbox()).toMatchObject({
        'it@contoso.example': {
          state: 'queued',
          attempts: 1,
          error: 'The mail server cannot be reached, or ended the connection.',
        },
      })
    })
    expect(sending.told).toEqual([expect.stringMatching(/ECONNREFUSED/)])

    await using server = await startMailServer({ port })
    await sending.emptied()

    expect(server.arrivals.map(({ to }) => to)).toEqual([['it@contoso.example']])
  })

  it('was started anew since the last mail', async () => {
    const first = await startMailServer()
    await using sending = await startSending(first)
    await sending.queue('it@contoso.example')
    await sending.emptied()
    await first[Symbol.asyncDispose]()

    await using second = await startMailServer({ port: first.port })
    await sending.queue('it@litware.example')
    await sending.emptied()

    expect(first.arrivals.map(({ to }) => to)).toEqual([['it@contoso.example']])
    expect(second.arrivals.map(({ to }) => to)).toEqual([['it@litware.example']])
    expect(sending.told).toEqual([])
  })

  it('takes longer than one mail may take in all', async () => {
    await using server = await startMailServer({
      onMailFrom: (_address, _session, callback) => {
        if (server.connections > 1) callback()
      },
    })
    await using sending = await startSending(server, { timeouts: { delivery: 500 } })
    await sending.queue('it@contoso.example')

    await eventually(async () => {
      expect(await sending.outbox()).toMatchObject({
        'it@contoso.example': { attempts: 1, error: 'The mail server did not answer in time.' },
      })
    })
    await sending.emptied()
    expect(server.arrivals.map(({ to }) => to)).toEqual([['it@contoso.example']])
  })
})

describe('A mail that the mail server refuses for good', () => {
  it('is given up at once, and the others arrive', async () => {
    await using server = await startMailServer({ unknown: ['gone@contoso.example'] })
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example', 'gone@contoso.example', 'it@litware.example')

    await eventually(async () => {
      expect(await sending.outbox()).toEqual({
        'gone@contoso.example': {
          id: 'mail-00000002',
          state: 'failed',
          attempts: 1,
          notBefore: null,
          error: 'The mail server answered: 550 No such user here',
        },
      })
    })
    expect(server.arrivals.map(({ to }) => to[0]).sort()).toEqual([
      'it@contoso.example',
      'it@litware.example',
    ])
    expect(sending.told).toEqual([])
  })

  it.each([
    [
      'by the answer to MAIL FROM',
      {
        onMailFrom: (_address: unknown, _session: unknown, callback: (error: Error) => void) =>
          callback(answer(553, 'Sender not allowed')),
      },
      'The mail server answered: 553 Sender not allowed',
    ],
    [
      'by the answer to DATA',
      {
        onData: (stream: NodeJS.ReadableStream, _session: unknown, callback: (error: Error) => void) => {
          stream.on('end', () => callback(answer(554, 'Looks like spam'))).resume()
        },
      },
      'The mail server answered: 554 Looks like spam',
    ],
  ])('is given up %s too', async (_, behaviour, error) => {
    await using server = await startMailServer(behaviour)
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example')

    await eventually(async () => {
      expect(await sending.outbox()).toMatchObject({
        'it@contoso.example': { state: 'failed', attempts: 1, error },
      })
    })
  })
})

it('A mail that hangs leaves the others their way', async () => {
  await using server = await startMailServer({
    onRcptTo: ({ address }, _session, callback) => {
      if (address !== 'slow@contoso.example') callback()
    },
  })
  await using sending = await startSending(server, { patience: 10 })
  await sending.queue(
    'slow@contoso.example',
    ...Array.from({ length: 20 }, (_, index) => `it@${index}.example`),
  )

  await eventually(() => expect(server.arrivals).toHaveLength(20))

  expect(Object.keys(await sending.outbox())).toContain('slow@contoso.example')
})
