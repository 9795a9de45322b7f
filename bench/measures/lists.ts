import { connect, type Request } from '../client'
import type { ListQuestion } from '../listMix'
import { type Load, load } from '../load'
import type { PartnerApp } from '../partnerApp'
import type { ServerProcess } from '../serverProcess'
import { median, spreadOf } from '../spread'
import { inMilliseconds, type Row } from '../table'

const rounds = 3

const situations = [
  { what: 'lists, 1 client', clients: 1, headers: {} },
  { what: 'lists, 8 clients', clients: 8, headers: {} },
  { what: 'lists, 1 client that takes gzip', clients: 1, headers: { 'Accept-Encoding': 'gzip' } },
] as const

/** Lists under load, ours and the others' by turns, so that a busy moment of the machine meets all of them. */
export async function measureLists(
  questions: readonly ListQuestion[],
  { ours, plain, bare }: { ours: PartnerApp; plain: ServerProcess; bare: ServerProcess },
  { seconds, p95Target, plainTarget }: { seconds: number; p95Target: number; plainTarget: number },
): Promise<Row[]> {
  const mixes = {
    ours: questions.map(({ ours: path }) => ours.get(path)),
    plain: questions.map(({ plain: path }): Request => ({ url: `${plain.root}${path}` })),
    bare: questions.map(({ ours: path }): Request => ({ url: `${bare.root}/api${path}` })),
  }
  await agree(questions, mixes)
  for (const mix of Object.values(mixes)) await load(mix, { clients: 8, seconds })

  const rows: Row[] = []
  for (const { what, clients, headers } of situations) {
    const loadOn = (mix: readonly Request[]) =>
      load(
        mix.map(asked => ({ ...asked, headers: { ...asked.headers, ...headers } })),
        { clients, seconds },
      )
    const loads: { [Name in keyof typeof mixes]: Load }[] = []
    for (let round = 0; round < rounds; round++) {
      loads.push({
        ours: await loadOn(mixes.ours),
        plain: await loadOn(mixes.plain),
        bare: await loadOn(mixes.bare),
      })
    }
    const target = { plainTarget, ...(what === situations[0].what && { p95Target }) }
    rows.push(...rowsOf(what, loads, target))
  }
  return rows
}

function rowsOf(
  what: string,
  loads: readonly { readonly [Name in 'ours' | 'plain' | 'bare']: Load }[],
  { plainTarget, p95Target }: { readonly plainTarget: number; readonly p95Target?: number },
): Row[] {
  const perSecond = (name: 'ours' | 'plain' | 'bare') => median(loads.map(of => of[name].perSecond))
  const ratioTo = (name: 'plain' | 'bare') => median(loads.map(of => of.ours.perSecond / of[name].perSecond))
  const spread = (name: 'ours' | 'plain') => spreadOf(loads.flatMap(of => of[name].latencies))
  const [own, others] = [spread('ours'), spread('plain')]
  return [
    {
      what: `${what}: requests a second`,
      ours: perSecond('ours').toFixed(0),
      comparedTo: `json-server ${perSecond('plain').toFixed(0)}`,
      ratio: ratioTo('plain'),
      target: `≥ ${plainTarget} ×`,
      met: ratioTo('plain') >= plainTarget,
    },
    {
      what: `${what}: requests a second`,
      ours: perSecond('ours').toFixed(0),
      comparedTo: `the bytes alone ${perSecond('bare').toFixed(0)}`,
      ratio: ratioTo('bare'),
    },
    {
      what: `${what}: p50`,
      ours: inMilliseconds(own.p50),
      comparedTo: `json-server ${inMilliseconds(others.p50)}`,
      ratio: own.p50 / others.p50,
    },
    {
      what: `${what}: p95`,
      ours: inMilliseconds(own.p95),
      comparedTo: `json-server ${inMilliseconds(others.p95)}`,
      ratio: own.p95 / others.p95,
      ...(p95Target !== undefined && { target: `< ${p95Target} ms`, met: own.p95 < p95Target }),
    },
  ]
}

/** Throws unless both servers find as many rows for each filter that their dialects can both say: else nothing is compared. */
async function agree(
  questions: readonly ListQuestion[],
  { ours, plain }: Readonly<Record<'ours' | 'plain', readonly Request[]>>,
): Promise<void> {
  const client = connect()
  const checked = new Set<unknown>()
  for (const [index, { filter }] of questions.entries()) {
    const [asked, askedPlainly] = [ours[index], plain[index]]
    if (!asked || !askedPlainly || 'q' in filter.ours || checked.has(filter)) continue
    checked.add(filter)
    const { headers } = await client.send(asked)
    const total = Number(headers['content-range']?.split('/')[1])
    const plainTotal = Number((await client.send(askedPlainly)).headers['x-total-count'])
    if (total !== plainTotal) throw new Error(`${asked.url} finds ${total} rows, json-server ${plainTotal}`)
  }
  client.close()
}
