import { describe, expect, it } from 'vitest'
import { answer, startMailServer } from './mailServer'
import { eventually, startSending } from './sending'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

describe('The pauses between attempts', () => {
  it('grow, and after the last the mail is given up and shown with its error', async () => {
    await using server = await startMailServer({ mood: 'busy' })
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example')
    const pauses = [10 * second, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour]
    const mail = async () => (await sending.admin.list('mails')).rows[0]
    let now = Date.parse('2026-06-15T09:30:00.000Z')

    for (const [index, pause] of pauses.entries()) {
      await eventually(async () => expect(await mail()).toMatchObject({ attempts: index + 1 }))
      const { notBefore } = (await sending.outbox())['it@contoso.example'] ?? {}
      expect(Date.parse(notBefore ?? '') - now).toBe(pause)
      expect(await mail()).toMatchObject({
        state: 'queued',
        error: 'The mail server answered: 451 Try again later',
      })
      now += pause
      sending.forward(pause)
    }
    await eventually(async () => expect(await mail()).toMatchObject({ state: 'failed', attempts: 8 }))
    expect(await mail()).toMatchObject({ error: 'The mail server answered: 451 Try again later' })

    server.mood = 'well'
    sending.forward(48 * hour)
    await sending.queue('it@litware.example')
    await eventually(() => expect(server.arrivals).toHaveLength(1))
    expect(server.arrivals[0]?.to).toEqual(['it@litware.example'])
  })

  it('begin at once, however many wait', async () => {
    const asked: string[] = []
    await using server = await startMailServer({
      // So slow that the sender looks into the outbox meanwhile.
      onRcptTo: ({ address }, _session, callback) => {
        asked.push(address)
        setTimeout(() => callback(answer(451, 'Try again later')), 30)
      },
    })
    await using sending = await startSending(server)
    const everybody = Array.from({ length: 12 }, (_, index) => `it@${index}.example`)
    await sending.queue(...everybody)

    await eventually(async () => {
      for (const delivery of Object.values(await sending.outbox()))
        expect(delivery.attempts).toBeGreaterThan(0)
    })
    await sending.stopSender()

    expect(asked.toSorted()).toEqual(everybody.toSorted())
  })

  it('hold until their end', async () => {
    await using server = await startMailServer({ mood: 'busy' })
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example')
    await eventually(async () =>
      expect(await sending.outbox()).toMatchObject({ 'it@contoso.example': { attempts: 1 } }),
    )
    server.mood = 'well'

    sending.forward(10 * second - 1)
    await sending.queue('it@litware.example')
    await eventually(() => expect(server.arrivals).toHaveLength(1))
    expect(server.arrivals[0]?.to).toEqual(['it@litware.example'])

    sending.forward(1)
    await eventually(() => expect(server.arrivals).toHaveLength(2))
    expect(server.arrivals[1]?.to).toEqual(['it@contoso.example'])
  })
})
