import { connect, type Request } from '../client'
import type { ListQuestion } from '../listMix'
import { type Load, load } from '../load'
import { median, spreadOf } from '../spread'
import { type Beside, inMilliseconds, judged, type SizeRow, timeBeside } from '../table'
import type { Three } from '../three'

const rounds = 3

/** What there is to reach, where there is something. */
export interface ListTargets {
  readonly plain?: number
  readonly bare?: number
  readonly p95?: number
}

/** Lists under load, ours and the others' by turns, so that a busy moment of the machine meets all of them. */
export async function measureLists(
  questions: readonly ListQuestion[],
  { ours, plain, bare }: Three,
  {
    what,
    customers,
    seconds,
    targets,
  }: { what: string; customers: number; seconds: number; targets: ListTargets },
): Promise<SizeRow[]> {
  const mixes = {
    ours: questions.map(({ ours: path }) => ours.get(path)),
    plain: questions.map(({ plain: path }): Request => ({ url: `${plain.root}${path}` })),
    bare: questions.map(({ ours: path }): Request => ({ url: `${bare.root}/api${path}` })),
  }
  await agree(questions, mixes)
  for (const mix of Object.values(mixes)) await load(mix, { clients: 8, seconds })

  const rows: SizeRow[] = []
  for (const { who, clients, headers } of situations) {
    const loadOn = (mix: readonly Request[]) =>
      load(
        mix.map(asked => ({ ...asked, headers: { ...asked.headers, ...headers } })),
        { clients, seconds },
      )
    const loads: Loads[] = []
    for (let round = 0; round < rounds; round++) {
      loads.push({
        ours: await loadOn(mixes.ours),
        plain: await loadOn(mixes.plain),
        bare: await loadOn(mixes.bare),
      })
    }
    // What is packed is not what the bare server sends.
    const { bare: _, ...others } = targets
    const wanted = 'Accept-Encoding' in headers ? others : targets
    rows.push(...rowsOf(`${what}, ${who}`, loads, wanted).map(row => ({ ...row, customers })))
  }
  return rows
}

const situations = [
  { who: '1 client', clients: 1, headers: {} },
  { who: '8 clients', clients: 8, headers: {} },
  { who: '1 client that takes gzip', clients: 1, headers: { 'Accept-Encoding': 'gzip' } },
] as const

type Loads = { readonly [Name in keyof Three]: Load }

function rowsOf(what: string, loads: readonly Loads[], targets: ListTargets): Omit<SizeRow, 'customers'>[] {
  const perSecond = (name: keyof Three) => median(loads.map(of => of[name].perSecond))
  const beside = (name: 'plain' | 'bare'): Beside => ({
    says: perSecond(name).toFixed(0),
    ratio: median(loads.map(of => of.ours.perSecond / of[name].perSecond)),
  })
  const spread = (name: keyof Three) => spreadOf(loads.flatMap(of => of[name].latencies))
  const { ours, plain, bare } = { ours: spread('ours'), plain: spread('plain'), bare: spread('bare') }
  const p = (share: 'p50' | 'p95') => ({
    what: `${what}: ${share}`,
    ours: inMilliseconds(ours[share]),
    plain: timeBeside(ours[share], plain[share]),
    bare: timeBeside(ours[share], bare[share]),
  })
  return [
    {
      what: `${what}: requests a second`,
      ours: perSecond('ours').toFixed(0),
      plain: beside('plain'),
      bare: beside('bare'),
      ...ratiosJudged(beside('plain').ratio, beside('bare').ratio, targets),
    },
    p('p50'),
    { ...p('p95'), ...judged(ours.p95, targets.p95) },
  ]
}

function ratiosJudged(plain: number, bare: number, targets: ListTargets): Pick<SizeRow, 'target' | 'met'> {
  const wanted = [
    ...(targets.plain === undefined ? [] : [{ least: targets.plain, is: plain }]),
    ...(targets.bare === undefined ? [] : [{ least: targets.bare, is: bare }]),
  ]
  if (wanted.length === 0) return {}
  return {
    target: wanted.map(({ least }) => `≥ ${least} ×`).join(', '),
    met: wanted.every(({ least, is }) => is >= least),
  }
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
