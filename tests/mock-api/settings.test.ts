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
      given: [],
    }
    expect(readSettings({})).toEqual(defaults)
    const empty = { HOST: '', PORT: '', DATA_FILE: '', SEED_CUSTOMERS: '', TODAY: '', EDITION: '' }
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
      SHELL: '/bin/sh',
    }
    expect(readSettings(environment)).toEqual({
      host: '0.0.0.0',
      port: 0,
      dataFile: ':memory:',
      seedCustomers: 12_000,
      today: '2026-06-15',
      edition: '2024-11',
      given: ['HOST', 'PORT', 'DATA_FILE', 'SEED_CUSTOMERS', 'TODAY', 'EDITION'],
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
    ['EDITION', '2026', 'EDITION is "2026"; it takes one of 2024-03, 2024-08, 2024-11, 2025.'],
    ['EDITION', 'constructor', 'EDITION is "constructor"; it takes one of 2024-03, 2024-08, 2024-11, 2025.'],
  ]

  it.each(wrong)('refuse a wrong %s %j with a sentence', (name, text, sentence) => {
    expect(() => readSettings({ [name]: text })).toThrow(new SettingsError(sentence))
  })

  it('are refused all at once, one sentence for each', () => {
    const attempt = () => readSettings({ PORT: 'http', TODAY: 'tomorrow', EDITION: '2025' })
    expect(attempt).toThrow(
      'PORT is "http"; it takes a port number from 0 to 65535 (0: any free one).\nTODAY is "tomorrow"; it takes a day from 2000 to 2999 such as 2026-06-15.',
    )
  })
})
