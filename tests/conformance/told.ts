import type { EventRecord, MailRecord } from '#contract'
import type { Row } from '../mock-api/client'
import { plainMail } from '../model/told'
import type { Happened, Mailed, World } from '../model/world'
import type { App } from './app'
import { asked } from './listed'

/** The ids of the events and mails that have been heard. */
export interface Heard {
  readonly events: Set<string>
  readonly mails: Set<string>
}

/** All that there are. */
export async function heard(app: App): Promise<Heard> {
  const idsOf = async (list: string) => new Set((await app.all('internal-admin', list)).map(({ id }) => id))
  return { events: await idsOf('events'), mails: await idsOf('mails') }
}

/** Checks that exactly what the model tells has been told since then, and lets both begin anew. */
export async function sameIsTold(app: App, world: World, since: Heard): Promise<void> {
  const { notes } = app
  // Rows of these lists are events and mails, as the document says.
  const events = (await newest(app, 'events', since.events)) as unknown as readonly EventRecord[]
  const mails = (await newest(app, 'mails', since.mails)) as unknown as readonly MailRecord[]
  const told = events.filter(isForetold).map(lineFrom(world))
  const mailed = mails.map(mail => mailLineOf(plainMail({ ...mail })))

  const admin = app.as('internal-admin')
  const about = (await asked(admin, 'events', { range: [0, 0] })).answer
  const aboutMails = (await asked(admin, 'mails', { range: [0, 0] })).answer
  same(
    'every attempt, refused or applied, is told once as an event (spec 6, Activity)',
    told,
    world.events.map(lineOf),
    about,
  )
  same('mails go out as spec 3 says, each once', mailed, world.mails.map(mailLineOf), aboutMails)
  world.events = []
  world.mails = []

  function same(
    contract: string,
    found: readonly string[],
    foretold: readonly string[],
    answer: typeof about,
  ) {
    const missing = without(foretold, found)
    const more = without(found, foretold)
    notes.holds(contract, missing.length + more.length === 0, answer, {
      missing: missing.slice(0, 3),
      tooMany: more.slice(0, 3),
    })
  }
}

/** What nobody has heard of a list yet, which is heard by this. It stands at the end of time. */
async function newest(app: App, list: 'events' | 'mails', known: Set<string>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let first = 0; ; first += page) {
    const range = [first, first + page - 1] as const
    const { rows: more } = await asked(app.as('internal-admin'), list, { sort: ['at', 'DESC'], range })
    const fresh = more.filter(({ id }) => !known.has(id))
    rows.push(...fresh)
    // Of one moment what is known may stand among what is not.
    if (more.length - fresh.length > page / 2 || more.length < page) break
  }
  for (const { id } of rows) known.add(id)
  return rows
}

const page = 100

/** An event as a line; what an account was and is, each backend may tell in its own way. */
export function lineOf({
  on,
  accountId,
  accountKind,
  action,
  actor,
  reason,
  outcome,
  edition,
}: Omit<Happened, 'before' | 'after' | 'organizationName'>): string {
  return `${on} ${accountKind} ${accountId} ${action} by ${actor} under ${edition}: ${reason ?? outcome}`
}

function mailLineOf({ on, accountId, kind, to }: Mailed): string {
  return `${on} ${accountId} ${kind} to ${to}`
}

/** Whether the suite foretells such events: all but those of onboardings. */
function isForetold({ actor, action }: EventRecord): boolean {
  return actor !== 'visitor' && actor !== 'tenant' && action !== 'add'
}

/** Who is no operator is, to the model, the calendar. */
function lineFrom({ operators }: World): (event: EventRecord) => string {
  return event => lineOf(operators.has(event.actor) ? event : { ...event, actor: 'calendar' })
}

/** What is in the first as often as it is not in the second. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
