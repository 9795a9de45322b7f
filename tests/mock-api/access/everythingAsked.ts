import { type ListName, listDefinitions, type operations } from '#contract'
import { actionNames, pendingActionNames } from '#lifecycle'
import { actionPath, type Client, listPath, type Wanted } from '../client'
import type { HttpAnswer } from '../http'
import { newcomersEmail } from './elsewhere'

/** What an operator asks about: accounts of its own, foreign ones, and such as are nowhere. */
export interface About {
  readonly customers: readonly string[]
  readonly partners: readonly string[]
  readonly pending: readonly string[]
  readonly texts: readonly string[]
}

/** A question and its answer, as text, without what differs at every asking. */
export type Transcript = readonly string[]

const lists = [
  'customers',
  'partners',
  'pending',
  'distributors',
  'events',
  'mails',
] as const satisfies readonly ListName[]

/** Asks everything that the contract has, again and again with other words, and acts on everything; answers what was answered. */
export async function everythingAsked(client: Client, about: About): Promise<Transcript> {
  const plain = plainly()
  const transcript: string[] = []
  const note = (question: string, { status, headers, text }: HttpAnswer) => {
    const { date: _, 'x-request-id': __, 'content-length': ___, ...telling } = headers
    transcript.push(plain(`${question}\n${status} ${JSON.stringify(telling)}\n${text}`))
  }
  const get = async (path: string, headers = {}) => note(`GET ${path}`, await client.get(path, headers))
  const post = async (path: string, body: object, headers = {}) =>
    note(`POST ${path} ${JSON.stringify(body)}`, await client.post(path, body, headers))

  const read = async () => {
    for (const path of ['/session', '/summary', '/catalog', '/preferences', '/demo/clock', '/events/actors'])
      await get(`/api${path}`)
    for (const list of lists) for (const path of listPaths(list, about)) await get(path)
    for (const list of lists) await get(`/api/${list}`, { Accept: 'text/csv' })
    for (const page of ['customers', 'partners', 'pending'] as const)
      for (const id of [...about.customers, ...about.partners, ...about.pending])
        await get(`/api/${page}/${id}`)
    for (const id of ['fabrikam', 'adatum', 'nobody']) await get(`/api/distributors/${id}`)
  }
  await read()
  for (const dryRun of [true, false]) {
    for (const action of actionNames) {
      const change = action === 'manage-upgrade' ? { automaticUpgrade: 'keep' } : {}
      await post(actionPath('customer', action), { ids: about.customers, dryRun, ...change })
      await post(actionPath('partner', action), { ids: about.partners, dryRun, ...change })
    }
  }
  for (const action of pendingActionNames)
    await post(`/api/pending/actions/${action}`, { ids: about.pending })
  await post(actionPath('customer', 'edit'), { ids: about.customers }, { 'Idempotency-Key': 'customer-1' })
  // One of each kind and no more: ids are random words, by which rows would stand otherwise every time.
  const account = { organizationName: about.texts[0], notificationEmail: newcomersEmail }
  const customer = { ...account, kind: 'customer', sku: 'essentials-msp-2025' }
  for (const owner of [{}, ...about.partners.map(partnerId => ({ partnerId }))])
    await post('/api/pending', { ...customer, ...owner })
  await post('/api/pending', { ...account, kind: 'partner' })
  await post('/api/demo/clock', { to: 'next-event' })
  await post('/api/demo/clock', { days: 3 })
  await read()
  return transcript
}

/** Where two transcripts of the same questions part, each time with what stands there. */
export function differences(one: Transcript, other: Transcript): readonly string[] {
  return one.flatMap((line, index) => {
    const second = other[index] ?? ''
    if (line === second) return []
    const at = [...line].findIndex((character, position) => character !== second[position])
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 40)
    return [`${line.split('\n', 1)[0]}: ${around(line)} ≠ ${around(second)}`]
  })
}

/** What is not asked here, and why. */
export const unasked: Readonly<Partial<Record<keyof typeof operations, string>>> = {
  openapi: 'the same for everybody, signed in or not',
  health: 'the same for everybody, signed in or not',
  operators: 'who can sign in is told to everybody',
  signIn: 'has happened',
  signOut: 'ends the questions',
  activation: 'whoever has a link is its visitor',
  activate: 'whoever has a link is its visitor',
  keepPreferences: 'takes what the operator itself gives',
  startOver: 'is for everybody',
  switchEdition: 'is for everybody',
}

function listPaths(list: ListName, { texts, customers }: About): readonly string[] {
  const { fields, searched, views: viewsOfList, actions, defaultSort } = listDefinitions[list]
  const filters: Record<string, unknown>[] = [
    {},
    ...(searched.length > 0 ? texts.map(q => ({ q })) : []),
    ...viewsOfList.map(view => ({ view })),
    ...actions.map(allowed => ({ allowed })),
    ...(Object.hasOwn(fields, 'accountId')
      ? customers.map(accountId => ({ accountId }))
      : [{ id: [...customers] }]),
  ]
  const asked: Wanted[] = [
    ...filters.map(filter => ({ filter, range: [0, 999] as const })),
    { sort: [defaultSort[0], 'DESC'], range: [0, 1] },
    { sort: ['id', 'ASC'], range: [1, 2] },
  ]
  const ids = list === 'customers' || list === 'partners' || list === 'pending'
  return [
    ...asked.map(wanted => listPath(list, wanted)),
    ...(ids ? filters.map(filter => listPath(`${list}/ids`, { filter })) : []),
  ]
}

/** Numbers, moments and random words in the order in which they come: two worlds tell the same when they differ in those alone. */
function plainly(): (text: string) => string {
  const known = new Map<string, string>()
  const random =
    /(event|mail)-\d{8}|(customer|partner)-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f-]{27}|T\d\d:\d\d:\d\d\.\d{3}Z|127\.0\.0\.1:\d+|[\w-]{43}/g
  return text =>
    text.replace(random, word => {
      if (word.startsWith('T') && word.endsWith('Z')) return 'T…'
      const name = known.get(word) ?? `word ${known.size}`
      known.set(word, name)
      return name
    })
}
