import { defaultPreferences, type Preferences } from '#contract'
import { type Asker, newKey } from './asker'
import { bulk, command, dryRun, edit } from './commands'
import type { Asked } from './entry'
import { exported, ids, list, record } from './lookups'

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
