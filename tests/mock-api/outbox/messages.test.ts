import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../../anyCharacter'
import { type Arrival, startMailServer } from './mailServer'
import { eventually, startSending } from './sending'

const contoso = {
  kind: 'customer',
  organizationName: 'Contoso',
  notificationEmail: 'it@contoso.example',
  partnerId: 'northwind',
  sku: 'essentials-msp-2025',
  addOns: [],
  allowDuplicate: true,
}

describe('A mail arrives', () => {
  it('as one message from MAIL_FROM to its one recipient, in the words that are recorded', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server)
    await sending.admin.post('/api/pending', contoso)

    await sending.emptied()

    const [mail] = (await sending.admin.list('mails')).rows
    expect(mail).toMatchObject({ kind: 'activation-link', to: 'it@contoso.example', state: 'sent' })
    expect(server.arrivals).toHaveLength(1)
    const [{ from, to, message } = missing] = server.arrivals
    expect({ from, to }).toEqual({ from: 'partners@vendor.example', to: ['it@contoso.example'] })
    expect(message).toMatchObject({
      from: { name: 'Partner App', address: 'partners@vendor.example' },
      to: [{ name: '', address: 'it@contoso.example' }],
      subject: 'Activate CoreView for Contoso',
      text: mail?.['text'],
      html: mail?.['html'],
      date: '2026-06-15T09:30:00.000Z',
      attachments: [],
    })
    expect(message.text).toMatch(/^https:\/\/partners\.example\/activate\/[\w-]{43}$/m)
  })

  it('with the headers of a mail that no person wrote, and no others', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example')
    await sending.emptied()

    const [{ message } = missing] = server.arrivals
    expect(Object.fromEntries(message.headers.map(({ key, value }) => [key, value]))).toEqual({
      'auto-submitted': 'auto-generated',
      from: 'Partner App <partners@vendor.example>',
      to: 'it@contoso.example',
      subject: 'Activate CoreView for Contoso',
      'message-id': expect.stringMatching(/^<[0-9a-f]{32}@vendor\.example>$/),
      date: 'Mon, 15 Jun 2026 09:30:00 +0000',
      'mime-version': '1.0',
      'content-type': expect.stringMatching(/^multipart\/alternative; boundary=/),
    })
  })

  it('from a bare address too', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server, { mailFrom: 'partners@vendor.example' })
    await sending.queue('it@contoso.example')
    await sending.emptied()

    expect(server.arrivals[0]?.message.from).toEqual({ name: '', address: 'partners@vendor.example' })
  })

  it('nowhere else, where an address were a list: it is taken as the one that it is not', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example, all@litware.example')

    await eventually(async () => {
      expect(Object.values(await sending.outbox())).toMatchObject([
        {
          state: 'failed',
          attempts: 1,
          error: 'The mail server answered: 501 Error: Bad recipient address syntax',
        },
      ])
    })
    expect(server.arrivals).toEqual([])
  })

  it('under an id of its own', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example', 'it@contoso.example', 'it@litware.example')
    await sending.emptied()

    expect(new Set(server.arrivals.map(({ message }) => message.messageId)).size).toBe(3)
  })

  it('where the same mail of another installation arrived, under another id', async () => {
    await using server = await startMailServer()
    for (const _installation of ['one', 'another']) {
      await using sending = await startSending(server)
      await sending.admin.post('/api/pending', contoso)
      await sending.emptied()
    }

    const [one = missing, another = missing] = server.arrivals
    expect(one.message.subject).toBe(another.message.subject)
    expect(one.message.messageId).not.toBe(another.message.messageId)
  })

  it('encrypted where the server of this machine offers it, whoever signed its certificate', async () => {
    await using server = await startMailServer({
      disabledCommands: [],
      onData: (stream, { secure }, callback) => {
        encrypted.push(secure)
        stream.on('end', () => callback()).resume()
      },
    })
    const encrypted: boolean[] = []
    await using sending = await startSending(server)
    await sending.queue('it@contoso.example')
    await sending.emptied()

    expect(encrypted).toEqual([true])
  })
})

describe('Whatever an organization is called', () => {
  const names = [
    '<b onclick="x">Contoso</b> & <script>alert(1)</script>',
    `"Contoso" 'and' \`sons\` \\ Ltd`,
    'Contoso\r\nBcc: all@litware.example\r\nX-Spam: no\r\n\r\nbody',
    'Contoso\u2028and\u2029sons\u0085Ltd',
    'Con\0toso',
    'قمر الشرق שלום',
    'Contoso <all@litware.example>, it@fabrikam.example',
    '🏮'.repeat(200),
    '=?utf-8?q?Bcc=3A_all=40litware.example?=',
    'Contoso\r\n.\r\nMAIL FROM:<x@litware.example>\r\n',
  ]
  const anyName = fc.string({
    unit: fc.oneof(
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\0',
        '\u2028',
        '\u202E',
        ':',
        ',',
        ';',
        '@',
        '<',
        '>',
        '"',
        '\\',
        '=?',
        '?=',
        '=',
        '.',
        ' ',
      ),
      fc.constantFrom('Bcc: ', 'To: ', 'all@litware.example', 'א', 'م', '🏮', 'Ł', 'a'.repeat(90)),
    ),
    minLength: 1,
    maxLength: 30,
  })

  it('it is text in the mail, which has no header or recipient more', async () => {
    await using server = await startMailServer()
    await using sending = await startSending(server, {
      channel: { pending: { litware: { kind: 'customer', notificationEmail: 'it@contoso.example' } } },
    })
    /** The API takes fewer names; what came into the data another way is no danger either. */
    const nextArrival = async (organizationName: string): Promise<Arrival> => {
      const before = server.arrivals.length
      const [pending] = await sending.api.store.find('pending', ['litware'])
      if (!pending) throw new Error('litware is pending')
      await sending.api.store.commit(async () => ({
        put: { pending: [{ ...pending, organizationName }] },
        answer: undefined,
      }))
      await sending.admin.post('/api/pending/actions/resend-link', { ids: ['litware'] })
      await eventually(() => expect(server.arrivals.length).toBe(before + 1))
      return server.arrivals[before] ?? missing
    }
    const headersOf = ({ message }: Arrival) => message.headers.map(({ key }) => key)
    const plain = headersOf(await nextArrival('Contoso'))

    const arrivesAsText = async (organizationName: string) => {
      const arrival = await nextArrival(organizationName)
      const recorded = (await sending.admin.list('mails', { sort: ['id', 'DESC'], range: [0, 0] })).rows[0]
      expect(headersOf(arrival)).toEqual(plain)
      expect(arrival.message.headerLines.find(({ key }) => key === 'subject')?.line).toMatch(/^[\t\r\n -~]*$/)
      expect(arrival.to).toEqual(['it@contoso.example'])
      expect(arrival.message.to).toEqual([{ name: '', address: 'it@contoso.example' }])
      expect(arrival.message).toMatchObject({
        subject: recorded?.['subject'],
        text: recorded?.['text'],
        html: recorded?.['html'],
      })
    }
    for (const name of names) await arrivesAsText(name)
    await fc.assert(fc.asyncProperty(anyName, arrivesAsText), { numRuns: 60 })
  })
})

/** Stands for an arrival that did not come: the assertion after it fails. */
const missing: Arrival = {
  from: '',
  to: [],
  user: undefined,
  message: { headers: [], headerLines: [], attachments: [] },
  mood: 'well',
}
