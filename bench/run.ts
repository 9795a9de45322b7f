import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureSize } from './bySize'
import { measureCalendar } from './measures/calendar'
import { measureExport } from './measures/export'
import { measureIdleDay } from './measures/idleDay'
import { measurePage } from './measures/page'
import { type Row, type SizeRow, sizeTableOf, tableOf } from './table'

const { customers, seconds, calendar, exports, page } = parseArgs({
  options: {
    customers: { type: 'string', default: '1000,10000,100000' },
    seconds: { type: 'string', default: '3' },
    calendar: { type: 'boolean', default: false },
    exports: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
}).values

const folder = mkdtempSync(join(tmpdir(), 'partner-app-bench-'))
try {
  const others = [calendar && measureCalendars, exports && measureExports, page && measureBrowser]
  const asked = others.filter(measure => measure !== false)
  if (asked.length === 0) console.log(`\n${sizeTableOf(await measureSizes())}`)
  for (const measure of asked) console.log(`\n${tableOf(await measure())}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureSizes(): Promise<readonly SizeRow[]> {
  const rows: SizeRow[] = []
  for (const size of customers.split(',').map(Number)) {
    rows.push(
      ...(await measureSize(folder, size, {
        seconds: Number(seconds),
        say: what => say(`${what}, ${size.toLocaleString('en')} customers`),
      })),
    )
  }
  return rows
}

async function measureCalendars(): Promise<readonly Row[]> {
  say('the calendar')
  const year = await measureCalendar(folder, 10_000, 5_000)
  say('days with nothing to do')
  return [...year, ...(await measureIdleDay(join(folder, 'idle'), 100_000, 100))]
}

async function measureExports(): Promise<readonly Row[]> {
  say('exports')
  return measureExport(join(folder, 'export'), 100_000)
}

async function measureBrowser(): Promise<readonly Row[]> {
  say('the list in a browser')
  return measurePage(join(folder, 'consoles'), { customers: 10_000, rounds: 7 })
}

function say(what: string): void {
  console.error(`measuring ${what}`)
}
