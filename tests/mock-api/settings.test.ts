import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../../mock-api/settings'

describe('The settings', () => {
  it('have defaults, each of them', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 3000,
      dataFile: 'data/db.json',
      seedCustomers: 300,
      today: null,
      edition: '2025',
      publicUrl: null,
      smtpUrl: null,
      mailFrom: 'Partner App <no-reply@partner-app.example>',
      signInsPerMinute: 300,
      activationsPerMinute: 1_200,
      trustProxy: 0,
      logLevel: 'warn',
      given: [],
    }
    expect(readSettings({})).toEqual(defaults)
    const names = [
      'HOST',
      'PORT',
      'DATA_FILE',
      'SEED_CUSTOMERS',
      'TODAY',
      'EDITION',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'SIGN_INS_PER_MINUTE',
      'ACTIVATIONS_PER_MINUTE',
      'TRUST_PROXY',
      'LOG_LEVEL',
    ]
    const empty = Object.fromEntries(names.map(name => [name, '']))
    expect(readSettings(empty)).toEqual(defaults)
  })

  it('come from the environment', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATA_FILE: ':memory:',
      SEED_CUSTOMERS: '12000',
      TODAY: '2026-06-15',
      EDITION: '2024-11',
      PUBLIC_URL: 'https://partners.example/',
      SMTP_URL: 'smtp://mail.example:587',
      MAIL_FROM: 'Partner App <partners@vendor.example>',
      SIGN_INS_PER_MINUTE: '0',
      ACTIVATIONS_PER_MINUTE: '60',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'info',
      SHELL: '/bin/sh',
    }
    expect(readSettings(environment)).toEqual({
      host: '0.0.0.0',
      port: 0,
      dataFile: ':memory:',
      seedCustomers: 12_000,
      today: '2026-06-15',
      edition: '2024-11',
      publicUrl: 'https://partners.example',
      smtpUrl: 'smtp://mail.example:587',
      mailFrom: 'Partner App <partners@vendor.example>',
      signInsPerMinute: 0,
      activationsPerMinute: 60,
      trustProxy: 1,
      logLevel: 'info',
      given: Object.keys(environment).filter(name => name !== 'SHELL'),
    })
  })

  const wrong: readonly [name: string, text: string, sentence: string][] = [
    ['PORT', 'http', 'PORT is "http"; it takes a port number from 0 to 65535 (0: any free one).'],
    ['PORT', '65536', 'PORT is "65536"; it takes a port number from 0 to 65535 (0: any free one).'],
    ['PORT', '-1', 'PORT is "-1"; it takes a port number from 0 to 65535 (0: any free one).'],
    ['PORT', '80.5', 'PORT is "80.5"; it takes a port number from 0 to 65535 (0: any free one).'],
    ['PORT', '0x50', 'PORT is "0x50"; it takes a port number from 0 to 65535 (0: any free one).'],
    ['PORT', ' ', 'PORT is " "; it takes a port number from 0 to 65535 (0: any free one).'],
    ['SEED_CUSTOMERS', 'many', 'SEED_CUSTOMERS is "many"; it takes a number from 0 to 100000.'],
    ['SEED_CUSTOMERS', '100001', 'SEED_CUSTOMERS is "100001"; it takes a number from 0 to 100000.'],
    ['SEED_CUSTOMERS', '1e3', 'SEED_CUSTOMERS is "1e3"; it takes a number from 0 to 100000.'],
    ['TODAY', 'tomorrow', 'TODAY is "tomorrow"; it takes a day from 2000 to 2999 such as 2026-06-15.'],
    ['TODAY', '2026-02-29', 'TODAY is "2026-02-29"; it takes a day from 2000 to 2999 such as 2026-06-15.'],
    ['TODAY', '15.06.2026', 'TODAY is "15.06.2026"; it takes a day from 2000 to 2999 such as 2026-06-15.'],
    ['TODAY', '1999-12-31', 'TODAY is "1999-12-31"; it takes a day from 2000 to 2999 such as 2026-06-15.'],
    [
      'SIGN_INS_PER_MINUTE',
      '-1',
      'SIGN_INS_PER_MINUTE is "-1"; it takes a number from 0 to 1000000 (0: no limit).',
    ],
    [
      'ACTIVATIONS_PER_MINUTE',
      'none',
      'ACTIVATIONS_PER_MINUTE is "none"; it takes a number from 0 to 1000000 (0: no limit).',
    ],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY is "true"; it takes how many proxies stand in front, from 0 to 10.'],
    ['LOG_LEVEL', 'debug', 'LOG_LEVEL is "debug"; it takes one of silent, error, warn, info.'],
    ['EDITION', '2026', 'EDITION is "2026"; it takes one of 2024-03, 2024-08, 2024-11, 2025.'],
    ['EDITION', 'constructor', 'EDITION is "constructor"; it takes one of 2024-03, 2024-08, 2024-11, 2025.'],
  ]

  it.each(wrong)('refuse a wrong %s %j with a sentence', (name, text, sentence) => {
    expect(() => readSettings({ [name]: text })).toThrow(new SettingsError(sentence))
  })

  const publicUrl = 'an address such as https://partners.example'
  const mailFrom = 'a sender such as Partner App <partners@vendor.example>'
  const wrongAddresses: readonly [name: string, text: string, takes: string][] = [
    ['PUBLIC_URL', 'partners.example', publicUrl],
    ['PUBLIC_URL', 'ftp://partners.example', publicUrl],
    ['PUBLIC_URL', 'https://partners.example/?page=1', publicUrl],
    ['PUBLIC_URL', 'https://partners.example/#/customers', publicUrl],
    ['PUBLIC_URL', 'https://desk:secret@partners.example', publicUrl],
    ['MAIL_FROM', 'Partner App', mailFrom],
    ['MAIL_FROM', 'partners@', mailFrom],
    ['MAIL_FROM', 'partners@vendor.example, all@vendor.example', mailFrom],
    ['MAIL_FROM', 'Partner App <partners@vendor.example> <all@vendor.example>', mailFrom],
    ['MAIL_FROM', 'Partner App <>', mailFrom],
    ['MAIL_FROM', 'Partner\r\nApp <partners@vendor.example>', mailFrom],
  ]

  it.each(wrongAddresses)('refuse a wrong %s %j with a sentence', (name, text, takes) => {
    const sentence = `${name} is ${JSON.stringify(text)}; it takes ${takes}.`
    expect(() => readSettings({ [name]: text })).toThrow(new SettingsError(sentence))
  })

  it.each([
    'smtp://desk:secret@',
    'smtp://desk:secret',
    'smtp://:secret@mail.example',
    'smtp://secret@mail.example',
    'smtp://desk:sec/ret@mail.example',
    'smtp://desk:sec%ret@mail.example',
    'smtp://desk:secret@mail.example:mail',
    'smtp://desk:secret@mail.example:0',
    'smtp://desk:secret@mail.example:65536',
    'smtp://desk:secret@mail.example/inbox',
    'smtp://desk:secret@mail.example?tls=no',
    'smtp://mail.example?password=secret',
    'smtp://mail.example#secret',
    'smtp://',
  ])('refuse a wrong SMTP_URL %j with a sentence that tells nothing of its password', text => {
    const attempt = () => readSettings({ SMTP_URL: text })
    expect(attempt).toThrow(
      new SettingsError(
        'SMTP_URL is "smtp://…"; it takes a mail server such as smtp://mail.example or smtps://user:password@mail.example:465, with user and password percent-encoded.',
      ),
    )
  })

  it.each([
    ['http://desk:secret@mail.example', 'http://…'],
    ['mail.example:25', '…'],
    ['desk:secret@mail.example', '…'],
    ['secret', '…'],
  ])('refuse %j as SMTP_URL: it names no mail server', (text, shown) => {
    expect(() => readSettings({ SMTP_URL: text })).toThrow(`SMTP_URL is "${shown}"; it takes a mail server`)
  })

  it.each(['smtp://127.0.0.1:1025', 'smtp://localhost/', 'smtp://[::1]:25', 'smtps://a:b@mail.example'])(
    'take %s for a mail server',
    smtpUrl => {
      expect(readSettings({ SMTP_URL: smtpUrl })).toMatchObject({ smtpUrl })
    },
  )

  it('are refused all at once, one sentence for each', () => {
    const attempt = () => readSettings({ PORT: 'http', TODAY: 'tomorrow', EDITION: '2025' })
    expect(attempt).toThrow(
      'PORT is "http"; it takes a port number from 0 to 65535 (0: any free one).\nTODAY is "tomorrow"; it takes a day from 2000 to 2999 such as 2026-06-15.',
    )
  })
})
