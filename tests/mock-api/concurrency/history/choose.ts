import { defaultPreferences, type Preferences } from '#contract'
import { type AccountKind, type ActionName, addDays, calendarDateOf } from '#lifecycle'
import type { Chance } from '../../../../mock-api/seed/chance'
import type { AccountList, Asked, CommandFields, Filter } from './entry'
import type { Mind } from './mind'

/** Who chooses. */
export interface Asker {
  readonly name: string
  /** Whether it sees partners. */
  readonly seesPartners: boolean
  /** One alone switches the edition, so that it can be told what each of the others saw. */
  readonly switchesEdition: boolean
  readonly chance: Chance
  readonly mind: Mind
}

const often = [
  [22, command],
  [10, bulk],
  [5, dryRun],
  [12, edit],
  [4, add],
  [9, step],
  [2, pendingCommand],
  [12, record],
  [8, list],
  [2, exported],
  [2, ids],
  [3, () => ({ what: 'events' })],
  [1, () => ({ what: 'mails' })],
  [2, () => ({ what: 'summary' })],
  [2, () => ({ what: 'session' })],
  [3, () => ({ what: 'pending' })],
  [3, () => ({ what: 'preferences' })],
  [4, keepPreferences],
  [0.3, asker => ({ what: 'clock', days: 1, key: newKey(asker) })],
  [0.6, edition],
] as const satisfies readonly (readonly [number, (asker: Asker) => Asked])[]

const all = often.reduce((sum, [weight]) => sum + weight, 0)

/** What a client asks next. */
export function chosen(asker: Asker): Asked {
  let drawn = asker.chance.next() * all
  for (const [weight, choose] of often) {
    drawn -= weight
    if (drawn < 0) return choose(asker)
  }
  return { what: 'session' }
}

function command(asker: Asker): Asked {
  const { kind, ids } = someIds(asker, 1)
  return ids.length === 0 ? list(asker) : commandOn(asker, kind, ids)
}

function bulk(asker: Asker): Asked {
  const { kind, ids } = someIds(asker, asker.chance.between(2, 12))
  // Now and then somebody ticks what is not there for it.
  const ticked = asker.chance.happens(0.2) ? [...ids, 'customer-nobody'] : ids
  return ids.length === 0 ? list(asker) : commandOn(asker, kind, ticked)
}

function dryRun(asker: Asker): Asked {
  const asked = bulk(asker)
  return asked.what === 'command' ? { ...asked, key: null, more: { ...asked.more, dryRun: true } } : asked
}

function edit(asker: Asker): Asked {
  const { kind, ids } = someIds(asker, asker.chance.between(1, 3))
  if (ids.length === 0) return list(asker)
  const revisions = Object.fromEntries(
    ids.flatMap(id => {
      const revision = asker.mind.revisions.get(id)
      return revision === undefined ? [] : [[id, revision]]
    }),
  )
  return {
    what: 'command',
    kind,
    action: 'edit',
    ids,
    more: { expiresOn: laterDay(asker), revisions },
    key: newKey(asker),
  }
}

function commandOn(asker: Asker, kind: AccountKind, ids: readonly string[]): Asked {
  const { chance } = asker
  const action = chance.happens(0.1)
    ? 'convert'
    : chance.oneOf<ActionName>(['extend-trial', 'manage-upgrade', 'manage-upgrade', 'edit'])
  const more: Readonly<Record<ActionName, CommandFields>> = {
    'extend-trial': {},
    'manage-upgrade': { automaticUpgrade: chance.oneOf(['keep', 'block']) },
    convert: {},
    edit: { expiresOn: laterDay(asker) },
  }
  return { what: 'command', kind, action, ids, more: more[action], key: newKey(asker) }
}

function someIds({ chance, mind, seesPartners }: Asker, most: number) {
  const kind: AccountKind = seesPartners && chance.happens(0.3) ? 'partner' : 'customer'
  const known = [...mind.ids[kind === 'partner' ? 'partners' : 'customers']]
  // The accounts that came last have trials; of the others a few are on everybody’s mind.
  const picked = Array.from({ length: most }, () =>
    chance.happens(0.4)
      ? known.at(-chance.between(1, 6))
      : known[Math.floor(chance.next() ** 2 * known.length)],
  )
  return { kind, ids: [...new Set(picked.flatMap(id => id ?? []))] }
}

function laterDay({ chance, mind }: Asker): string {
  return addDays(calendarDateOf(mind.today), chance.between(40, 700))
}

function add(asker: Asker): Asked {
  const { chance, seesPartners, name } = asker
  const organizationName = `Organization ${Math.floor(chance.next() * 1e9)} of ${name}`
  const notificationEmail = 'it@contoso.example'
  const isInternal = name.includes('internal')
  const body =
    seesPartners && (!isInternal || chance.happens(0.4))
      ? {
          kind: 'partner',
          organizationName,
          notificationEmail,
          ...(isInternal && { distributorId: 'distributor-1' }),
        }
      : {
          ...{
            kind: 'customer',
            organizationName,
            notificationEmail,
            sku: 'essentials-msp-2025',
            addOns: [],
          },
          ...(isInternal && { partnerId: chance.oneOf(['partner-000001', 'partner-000002']) }),
        }
  return { what: 'add', body, key: newKey(asker) }
}

const steps = ['start', 'consent', 'configure'] as const

function step(asker: Asker): Asked {
  const { mind } = asker
  for (const [accountId, link] of mind.links) {
    const next = steps[link.steps]
    link.steps += 1
    if (next) return { what: 'step', accountId, token: link.token, step: next }
    mind.links.delete(accountId)
  }
  return add(asker)
}

function pendingCommand(asker: Asker): Asked {
  const { chance, mind } = asker
  const known = [...mind.pendingIds]
  const ids = [...new Set([1, 2].flatMap(() => known[Math.floor(chance.next() * known.length)] ?? []))]
  if (ids.length === 0) return { what: 'pending' }
  return {
    what: 'pending-command',
    action: chance.oneOf(['resend-link', 'check-again']),
    ids,
    key: newKey(asker),
  }
}

function record(asker: Asker): Asked {
  const {
    kind,
    ids: [id],
  } = someIds(asker, 1)
  return id === undefined ? list(asker) : { what: 'record', list: listOf(kind), id }
}

function list(asker: Asker): Asked {
  return {
    what: 'list',
    list: anyList(asker),
    filter: anyFilter(asker),
    most: asker.chance.oneOf([10, 25, 1_000]),
  }
}

function exported(asker: Asker): Asked {
  return { what: 'export', list: anyList(asker), filter: anyFilter(asker) }
}

function ids(asker: Asker): Asked {
  return { what: 'ids', list: anyList(asker), filter: anyFilter(asker) }
}

function anyList({ chance, seesPartners }: Asker): AccountList {
  return seesPartners && chance.happens(0.3) ? 'partners' : 'customers'
}

function listOf(kind: AccountKind): AccountList {
  return kind === 'partner' ? 'partners' : 'customers'
}

function anyFilter({ chance }: Asker): Filter {
  return chance.oneOf<Filter>([
    {},
    {},
    { subscriptionLevel: 'TRIAL' },
    { subscriptionLevel: 'PRODUCTION' },
    { automaticUpgrade: 'block' },
  ])
}

function keepPreferences({ chance, mind, name }: Asker): Asked {
  if (mind.preferences === null) return { what: 'preferences' }
  const { tag, body } = mind.preferences
  const { views, choices }: Preferences = { ...defaultPreferences, ...Object(body) }
  const own: Preferences['views'][number] = {
    id: name,
    list: 'customers',
    name: `${name} ${Math.floor(chance.next() * 1e9)}`,
    filter: {},
    sort: ['organizationName', 'ASC'],
    columns: null,
  }
  return {
    what: 'keep-preferences',
    ifMatch: tag,
    body: { views: [...views.filter(({ id }) => id !== name), own], choices },
  }
}

function edition(asker: Asker): Asked {
  const { chance, switchesEdition } = asker
  if (!switchesEdition) return { what: 'session' }
  return {
    what: 'edition',
    edition: chance.oneOf(['2025', '2025', '2025', '2024-11', '2024-08', '2024-03']),
    key: newKey(asker),
  }
}

/** Every third request has a key. */
function newKey({ chance, name }: Asker): string | null {
  return chance.happens(1 / 3) ? `${name}-${Math.floor(chance.next() * 1e12)}` : null
}
