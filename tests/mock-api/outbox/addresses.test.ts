import { describe, expect, it } from 'vitest'
import { byTurn } from '../../../mock-api/outbox/attempts'
import { mailFromOf } from '../../../mock-api/outbox/mailFrom'
import { type MailServer, mailServerOf } from '../../../mock-api/outbox/mailServer'
import { connectionTo } from '../../../mock-api/outbox/transport'

describe('SMTP_URL', () => {
  const plain = { port: null, secure: false, credentials: null, loopback: false }
  const desk = { user: 'desk', password: 'secret' }
  const servers: readonly [url: string, server: MailServer][] = [
    ['smtp://mail.example', { ...plain, host: 'mail.example' }],
    ['smtp://Mail.Example:2525/', { ...plain, host: 'mail.example', port: 2525 }],
    ['smtp://post.österreich.example', { ...plain, host: 'post.xn--sterreich-z7a.example' }],
    ['smtps://mail.example', { ...plain, host: 'mail.example', secure: true }],
    ['smtp://desk:secret@mail.example', { ...plain, host: 'mail.example', credentials: desk }],
    [
      'smtp://desk%40vendor.example:a%3Ab%2F%C3%A4%25@mail.example',
      {
        ...plain,
        host: 'mail.example',
        credentials: { user: 'desk@vendor.example', password: 'a:b/ä%' },
      },
    ],
    ['smtp://localhost', { ...plain, host: 'localhost', loopback: true }],
    ['smtp://127.0.0.1:1025', { ...plain, host: '127.0.0.1', port: 1025, loopback: true }],
    ['smtp://[::1]:25', { ...plain, host: '::1', port: 25, loopback: true }],
    ['smtp://127.0.0.1.example', { ...plain, host: '127.0.0.1.example' }],
  ]

  it.each(servers)('%s names a mail server', (url, server) => {
    expect(mailServerOf(url)).toEqual(server)
  })

  const connections: readonly [url: string, what: string, encryption: object][] = [
    ['smtp://mail.example', 'encrypted if it can be', { secure: false, requireTLS: false }],
    ['smtp://desk:secret@mail.example', 'encrypted or not at all', { secure: false, requireTLS: true }],
    ['smtps://desk:secret@mail.example', 'encrypted from the beginning', { secure: true, requireTLS: false }],
    ['smtp://desk:secret@localhost', 'encrypted if it can be', { secure: false, requireTLS: false }],
  ]

  it.each(connections)('%s is reached %s', (url, _, encryption) => {
    const server = mailServerOf(url)
    expect(server && connectionTo(server)).toMatchObject(encryption)
  })

  it('has the certificate of another machine’s mail server checked', () => {
    const server = mailServerOf('smtps://mail.example')
    expect(server && connectionTo(server)).not.toHaveProperty('tls')
  })
})

describe('MAIL_FROM', () => {
  it.each([
    ['partners@vendor.example', { name: '', address: 'partners@vendor.example' }],
    ['<partners@vendor.example>', { name: '', address: 'partners@vendor.example' }],
    ['Partner App <partners@vendor.example>', { name: 'Partner App', address: 'partners@vendor.example' }],
    [
      '"App, Partner" <partners@vendor.example>',
      { name: 'App, Partner', address: 'partners@vendor.example' },
    ],
    ['Łódź <partners@vendor.example>', { name: 'Łódź', address: 'partners@vendor.example' }],
  ])('%s names a sender', (text, from) => {
    expect(mailFromOf(text)).toEqual(from)
  })
})

it('Mails take turns by their ids, those that never were tried first', () => {
  const waiting = [
    ['mail-00000003', 1],
    ['mail-00000004', 0],
    ['mail-00000001', 2],
    ['mail-00000002', 0],
  ] as const
  const deliveries = waiting.map(([id, attempts]) => ({
    id,
    attempts,
    state: 'queued' as const,
    notBefore: null,
    error: null,
  }))

  expect(deliveries.toSorted(byTurn).map(({ id }) => id)).toEqual([
    'mail-00000002',
    'mail-00000004',
    'mail-00000001',
    'mail-00000003',
  ])
})
