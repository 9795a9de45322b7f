import type { HttpAnswer, HttpRequest } from '../http'

/** What the answers so far have told, so that later requests can name it. */
export interface World {
  today: string
  /** Live tokens by operator, and some that are dead. */
  readonly sessions: Map<string, string>
  readonly deadTokens: string[]
  /** Requests under an idempotency key that were carried out. */
  readonly keyed: HttpRequest[]
  /** One of what is known of a sort; undefined as long as nothing is. */
  pick(sort: Sort, index: number): string | undefined
  learn(asked: HttpRequest, answer: HttpAnswer): void
}

export const sorts = [
  'customers',
  'partners',
  'pending',
  'distributors',
  'events',
  'mails',
  'links',
  'names',
  'emails',
  'tags',
  'revisions',
] as const
export type Sort = (typeof sorts)[number]

/** How many of a sort are kept in mind: the latest. */
const most = 150

export function newWorld(today: string): World {
  // Filled by the line below: every sort has its set.
  const known = Object.fromEntries(sorts.map(sort => [sort, new Set<string>()])) as Record<Sort, Set<string>>
  const keep = (sort: Sort, value: unknown) => {
    if (typeof value !== 'string' && typeof value !== 'number') return
    const all = known[sort]
    all.delete(String(value))
    all.add(String(value))
    const [oldest] = all
    if (all.size > most && oldest !== undefined) all.delete(oldest)
  }

  const world: World = {
    today,
    sessions: new Map(),
    deadTokens: ['x', 'A'.repeat(43)],
    keyed: [],
    pick(sort, index) {
      const all = [...known[sort]]
      return all[index % Math.max(all.length, 1)]
    },
    learn(asked, answer) {
      if (
        answer.status >= 300 ||
        !String(answer.headers['content-type']).includes('json') ||
        answer.text === ''
      )
        return
      keep('tags', answer.headers.etag)
      if (asked.method === 'POST' && asked.headers?.['Idempotency-Key']) {
        world.keyed.push(asked)
        if (world.keyed.length > 30) world.keyed.shift()
      }
      const body = Object(answer.json)
      if (typeof body.today === 'string') world.today = body.today
      const sort = sorts.find(one => asked.path.startsWith(`/api/${one}`))
      const records: readonly unknown[] = Array.isArray(body) ? body : (body.results ?? [body])
      for (const one of records.slice(0, 30)) {
        const record = Object(Object(one).record ?? one)
        if (sort) keep(sort, record.id)
        if (typeof record.activationLink === 'string') keep('links', record.activationLink.split('/').at(-1))
        keep('names', record.organizationName)
        keep('emails', record.notificationEmail)
        keep('revisions', record.revision)
      }
    },
  }
  return world
}
