import { describe, expect, it } from 'vitest'
import { fullDisk } from '../store/disk'
import { temporaryFolder } from '../temporaryFolder'
import { startMailServer } from './mailServer'
import { eventually, startSending } from './sending'

describe('The sender', () => {
  it('sends each of 200 mails exactly once', async () => {
    await using folder = await temporaryFolder()
    await using server = await startMailServer()
    await using sending = await startSending(server, { path: folder.file('db.json') })
    const everybody = Array.from({ length: 200 }, (_, index) => `it@${index}.example`)
    await sending.queue(...everybody)

    await sending.emptied()
    await sending.stopSender()

    expect(server.arrivals.map(({ to }) => to[0]).toSorted()).toEqual(everybody.toSorted())
    expect(server.connections).toBeLessThan(20)
    const { contentRange } = await sending.admin.list('mails', { filter: { state: 'sent' } })
    expect(contentRange).toBe('mails 0-199/200')
    expect(sending.told).toEqual([])
  })

  it('begins with the oldest, a few at a time', async () => {
    await using server = await startMailServer({ onRcptTo: ({ address }) => asked.push(address) })
    const asked: string[] = []
    await using sending = await startSending(server, { patience: 10 })
    await sending.queue(...Array.from({ length: 12 }, (_, index) => `it@${index}.example`))

    await eventually(() => expect(asked).toHaveLength(4))
    expect(asked.toSorted()).toEqual(['it@0.example', 'it@1.example', 'it@2.example', 'it@3.example'])
  })

  it('sends nothing that is only recorded, and nothing that was given up', async () => {
    await using server = await startMailServer({ unknown: ['gone@contoso.example'] })
    await using sending = await startSending(server)
    await sending.queue('gone@contoso.example')
    await eventually(async () =>
      expect(await sending.outbox()).toMatchObject({ 'gone@contoso.example': { state: 'failed' } }),
    )
    const [mail] = await sending.api.store.all('mails')
    if (!mail) throw new Error('there is a mail')
    const { id: _id, ...words } = mail
    const recorded = { ...words, to: 'recorded@contoso.example', state: 'recorded' as const }
    await sending.api.store.commit(async () => ({ mails: [recorded], answer: undefined }))
    await sending.queue('it@contoso.example')

    await eventually(() => expect(server.arrivals).toHaveLength(1))
    await sending.stopSender()

    expect(server.arrivals.map(({ to }) => to)).toEqual([['it@contoso.example']])
  })

  it('signs in with the user and password of SMTP_URL', async () => {
    await using server = await startMailServer({
      authOptional: false,
      onAuth: ({ username, password }, _session, callback) => {
        if (password === 'pa:ss@w/ord%') callback(null, { user: username })
        else callback(new Error('wrong password'))
      },
    })
    const url = server.url.replace('//', '//desk%40vendor.example:pa%3Ass%40w%2Ford%25@')
    await using sending = await startSending({ url })
    await sending.queue('it@contoso.example')
    await sending.emptied()

    expect(server.arrivals.map(({ user }) => user)).toEqual(['desk@vendor.example'])
  })

  it('waits at a stop for the mail that is under way', async () => {
    const held: (() => void)[] = []
    await using server = await startMailServer({
      onRcptTo: (_address, _session, callback) => held.push(callback),
    })
    await using sending = await startSending(server, { patience: 60_000 })
    await sending.queue('it@contoso.example')
    await eventually(() => expect(held).toHaveLength(1))

    const stopped = sending.stopSender()
    for (const takeIt of held) takeIt()
    await stopped

    expect(server.arrivals).toHaveLength(1)
    expect(await sending.outbox()).toEqual({})
  })

  it('leaves at a stop what does not end in time as it was, and what has not begun', async () => {
    await using server = await startMailServer({ mood: 'hanging in DATA' })
    await using sending = await startSending(server, { patience: 50 })
    const everybody = Array.from({ length: 10 }, (_, index) => `it@${index}.example`)
    await sending.queue(...everybody)
    await eventually(() => expect(server.arrivals.length).toBeGreaterThan(0))

    await sending.stopSender()

    const outbox = await sending.outbox()
    expect(Object.keys(outbox)).toEqual(everybody)
    for (const to of everybody)
      expect(outbox[to]).toMatchObject({ state: 'queued', attempts: 0, error: null })
    expect(sending.told).toEqual([])
  })

  it('does not send again what a full disk could not keep, and sends nothing more until it can', async () => {
    const held: (() => void)[] = []
    let answering = false
    await using folder = await temporaryFolder()
    await using server = await startMailServer({
      onRcptTo: (_address, _session, callback) => {
        if (answering) callback()
        else held.push(callback)
      },
    })
    await using sending = await startSending(server, { path: folder.file('db.json') })
    const everybody = Array.from({ length: 30 }, (_, index) => `it@${index}.example`)
    await sending.queue(...everybody)
    await eventually(() => expect(held).toHaveLength(4))

    using disk = await fullDisk()
    answering = true
    for (const takeIt of held) takeIt()
    await eventually(() => expect(sending.told.length).toBeGreaterThan(40))
    expect(sending.told[0]).toMatch(/The change could not be written to disk: ENOSPC/)
    expect(server.arrivals).toHaveLength(4)
    disk.mend()
    await sending.emptied()

    expect(server.arrivals.map(({ to }) => to[0]).toSorted()).toEqual(everybody.toSorted())
  })

  it('takes what became of a mail for nothing that got its id meanwhile', async () => {
    const held: (() => void)[] = []
    await using server = await startMailServer({
      onRcptTo: ({ address }, _session, callback) => {
        if (address === 'old@contoso.example') held.push(callback)
        else callback()
      },
    })
    await using sending = await startSending(server)
    await sending.queue('old@contoso.example')
    await eventually(() => expect(held).toHaveLength(1))

    // As a start over does.
    const ids = ['mail-00000001']
    await sending.api.store.commit(async () => ({ remove: { mails: ids, outbox: ids }, answer: undefined }))
    await sending.queue('new@contoso.example')
    for (const takeIt of held) takeIt()
    await sending.emptied()

    expect(server.arrivals.map(({ to }) => to[0])).toEqual(['old@contoso.example', 'new@contoso.example'])
  })
})
