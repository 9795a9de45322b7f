import { gzipSync } from 'node:zlib'
import type { CustomerRecord } from '#contract'
import { bodyOf, connect } from '../client'
import { buildConsole, type ConsoleName, startConsole } from '../consoles'
import { timeOfSearch, timesOfTicks } from '../pageTimes'
import type { PartnerApp } from '../partnerApp'
import { median } from '../spread'
import { inMilliseconds, type Row } from '../table'
import { startBrowser, type Visitor, visit } from '../visitor'

/** How many times slower the processor is made on which the list is opened and ticked. */
const slowed = 4

/** As the console's own address of such a page; the bare one understands it too. */
const pageOf100 = '/customers?page=1&perPage=100&sort=organizationName&order=ASC&filter=%7B%7D'

/** Each begins where the one before it ended: with the whole list. */
const searches = ['meadow', 'coffee', 'leather', 'railway', 'music', 'travel', 'bakery', 'studio']

/** The customers list in a browser, beside the same list as a bare react-admin page, by turns. */
export async function measurePage(
  folder: string,
  { customers, rounds }: { readonly customers: number; readonly rounds: number },
): Promise<Row[]> {
  const built = { ours: await buildConsole('ours', folder), bare: await buildConsole('bare', folder) }
  const servers = {
    ours: await startConsole(built.ours, { customers, demo: false }),
    bare: await startConsole(built.bare, { customers, demo: false }),
    demo: await startConsole(built.ours, { customers, demo: true }),
  }
  const browser = await startBrowser()
  try {
    const [first = ''] = await customersFound(servers.ours, {})
    const visitors = {
      ours: await visit(browser, 'ours', servers.ours.root, first),
      bare: await visit(browser, 'bare', servers.bare.root, first),
      demo: await visit(browser, 'ours', servers.demo.root, first),
    }
    const loads = await byTurns(rounds, async name => [await timeOfLoad(visitors[name])])
    const weights = {
      ours: await weightOf(visitors.ours),
      bare: await weightOf(visitors.bare),
      demo: await weightOf(visitors.demo),
    }
    const ticks = await byTurns(2, name => ticksOf(visitors[name]))
    const found = await searchesIn(visitors.ours, servers.ours)
    return [
      timed('the list opened cold: until the first account is painted', loads, 1.25),
      weighed('all JavaScript of that, gzipped', weights.ours, weights.bare, 1.1),
      weighed('all JavaScript of that, gzipped, as a demo', weights.demo, weights.bare, 1.1),
      timed('one of 100 rows ticked: until that is painted', ticks, 0.8),
      {
        what: `search among ${customers}: from the last key until it is painted`,
        ours: inMilliseconds(median(found)),
        target: '≤ 300 ms',
        met: median(found) <= 300,
      },
    ]
  } finally {
    await browser.close()
    for (const server of Object.values(servers)) await server.stop('SIGKILL')
  }
}

type Taken = Readonly<Record<ConsoleName, readonly number[]>>

/** Who is first changes from round to round, so that a busy moment of the machine meets both. */
async function byTurns(
  rounds: number,
  measure: (name: ConsoleName) => Promise<readonly number[]>,
): Promise<Taken> {
  const taken: Record<ConsoleName, number[]> = { ours: [], bare: [] }
  for (let round = 0; round < rounds; round++) {
    const order = ['ours', 'bare'] as const
    for (const name of round % 2 ? order.toReversed() : order) taken[name].push(...(await measure(name)))
  }
  return taken
}

async function timeOfLoad(visitor: Visitor): Promise<number> {
  await using opened = await visitor.open('/customers', slowed)
  return opened.painted
}

async function weightOf(visitor: Visitor): Promise<number> {
  await using opened = await visitor.open('/customers', 1)
  const scripts = await opened.scripts()
  return scripts.reduce((bytes, script) => bytes + gzipSync(script).length, 0)
}

async function ticksOf(visitor: Visitor): Promise<readonly number[]> {
  await using opened = await visitor.open(pageOf100, slowed)
  await opened.scripts()
  return await timesOfTicks(opened.page, 30)
}

async function searchesIn(visitor: Visitor, server: PartnerApp): Promise<readonly number[]> {
  await using opened = await visitor.open('/customers', 1)
  const taken: number[] = []
  for (const q of searches) {
    const expected = await customersFound(server, { q })
    if (expected.length === 0) throw new Error(`no customer is found by ${q}`)
    taken.push(await timeOfSearch(opened.page, q, expected))
  }
  return taken
}

/** The names on the first page of what is found. */
async function customersFound(server: PartnerApp, filter: object): Promise<readonly string[]> {
  const query = new URLSearchParams({
    range: '[0,24]',
    sort: '["organizationName","ASC"]',
    filter: JSON.stringify(filter),
  })
  const client = connect()
  const found = bodyOf<CustomerRecord[]>(await client.send(server.get(`/customers?${query}`)))
  client.close()
  return found.map(({ organizationName }) => organizationName)
}

function timed(what: string, { ours, bare }: Taken, target: number): Row {
  const ratio = median(ours) / median(bare)
  return {
    what,
    ours: inMilliseconds(median(ours)),
    comparedTo: `bare ${inMilliseconds(median(bare))}`,
    ratio,
    target: `≤ ${target} ×`,
    met: ratio <= target,
  }
}

function weighed(what: string, ours: number, bare: number, target: number): Row {
  const inKiB = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`
  return {
    what,
    ours: inKiB(ours),
    comparedTo: `bare ${inKiB(bare)}`,
    ratio: ours / bare,
    target: `≤ ${target} ×`,
    met: ours <= bare * target,
  }
}
