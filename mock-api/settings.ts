import { type CalendarDate, type EditionId, editionIds, isCalendarDate, isEditionId } from '#lifecycle'
import { type LogLevel, logLevels } from './log/openLog'
import { mailFromOf } from './outbox/mailFrom'
import { mailServerOf } from './outbox/mailServer'

/** How the server runs, from the environment. */
export interface ServerSettings {
  readonly host: string
  readonly port: number
  /** `:memory:` for none. */
  readonly dataFile: string
  readonly seedCustomers: number
  /** The demo's first day; null: the real day. */
  readonly today: CalendarDate | null
  readonly edition: EditionId
  /** Where people reach the console; null: at HOST and PORT. */
  readonly publicUrl: string | null
  /** The mail server; null: mails are only recorded. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** How often one address may, 0: as often as it likes. */
  readonly signInsPerMinute: number
  readonly activationsPerMinute: number
  /** How many proxies stand in front. */
  readonly trustProxy: number
  readonly logLevel: LogLevel
  /** The names of the settings that were given. */
  readonly given: readonly string[]
}

/** Reads the settings. Throws a SettingsError whose message holds a sentence for each wrong one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ServerSettings {
  const wrong: string[] = []
  const given: string[] = []
  const setting = <Value>(
    name: string,
    otherwise: Value,
    takes: string,
    parse: (text: string) => Value | undefined,
    shown = (text: string) => text,
  ) => {
    const text = environment[name]
    if (text === undefined || text === '') return otherwise
    given.push(name)
    const value = parse(text)
    if (value === undefined) wrong.push(`${name} is ${JSON.stringify(shown(text))}; it takes ${takes}.`)
    return value ?? otherwise
  }
  const settings: ServerSettings = {
    host: setting('HOST', '127.0.0.1', 'a host name or address', text => text),
    port: setting('PORT', 3000, 'a port number from 0 to 65535 (0: any free one)', text =>
      wholeNumber(text, 65_535),
    ),
    dataFile: setting('DATA_FILE', 'data/db.json', 'a file path, or :memory: for none', text => text),
    seedCustomers: setting('SEED_CUSTOMERS', 300, 'a number from 0 to 100000', text =>
      wholeNumber(text, 100_000),
    ),
    today: setting<CalendarDate | null>('TODAY', null, 'a day from 2000 to 2999 such as 2026-06-15', text =>
      isCalendarDate(text) && text.startsWith('2') ? text : undefined,
    ),
    edition: setting<EditionId>('EDITION', '2025', `one of ${editionIds.join(', ')}`, text =>
      isEditionId(text) ? text : undefined,
    ),
    publicUrl: setting<string | null>(
      'PUBLIC_URL',
      null,
      'an address such as https://partners.example',
      text => webAddress(text),
    ),
    smtpUrl: setting<string | null>(
      'SMTP_URL',
      null,
      'a mail server such as smtp://mail.example or smtps://user:password@mail.example:465, with user and password percent-encoded',
      text => (mailServerOf(text) ? text : undefined),
      withoutPassword,
    ),
    mailFrom: setting(
      'MAIL_FROM',
      'Partner App <no-reply@partner-app.example>',
      'a sender such as Partner App <partners@vendor.example>',
      text => (mailFromOf(text) ? text : undefined),
    ),
    signInsPerMinute: setting('SIGN_INS_PER_MINUTE', 300, perMinute, text => wholeNumber(text, 1_000_000)),
    activationsPerMinute: setting('ACTIVATIONS_PER_MINUTE', 1_200, perMinute, text =>
      wholeNumber(text, 1_000_000),
    ),
    trustProxy: setting('TRUST_PROXY', 0, 'how many proxies stand in front, from 0 to 10', text =>
      wholeNumber(text, 10),
    ),
    logLevel: setting<LogLevel>('LOG_LEVEL', 'warn', `one of ${logLevels.join(', ')}`, text =>
      logLevels.find(level => level === text),
    ),
    given,
  }
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'))
  return settings
}

const perMinute = 'a number from 0 to 1000000 (0: no limit)'

export class SettingsError extends Error {}

/** An address of the web with nothing but its path after the host, and without a slash at its end. */
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, pathname, href } = new URL(text)
  const plain = /^https?:$/.test(protocol) && href === `${origin}${pathname}`
  return plain ? href.replace(/\/+$/, '') : undefined
}

/** Where the password stands in a wrong address, nobody knows: what is shown is how it begins. */
function withoutPassword(text: string): string {
  return `${/^[a-z]{1,10}:\/\//i.exec(text)?.[0] ?? ''}…`
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text)
  return /^\d+$/.test(text) && number <= most ? number : undefined
}
