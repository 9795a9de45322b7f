import { type AccountKind, type ActionName, addDays, calendarDateOf } from '#lifecycle'
import { type Asker, newKey, someIds } from './asker'
import type { Asked, CommandFields } from './entry'
import { list } from './lookups'

export function command(asker: Asker): Asked {
  const { kind, ids } = someIds(asker, 1)
  return ids.length === 0 ? list(asker) : commandOn(asker, kind, ids)
}

export function bulk(asker: Asker): Asked {
  const { kind, ids } = someIds(asker, asker.chance.between(2, 12))
  // Now and then somebody ticks what is not there for it.
  const ticked = asker.chance.happens(0.2) ? [...ids, 'customer-nobody'] : ids
  return ids.length === 0 ? list(asker) : commandOn(asker, kind, ticked)
}

export function dryRun(asker: Asker): Asked {
  const asked = bulk(asker)
  return asked.what === 'command' ? { ...asked, key: null, more: { ...asked.more, dryRun: true } } : asked
}

export function edit(asker: Asker): Asked {
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

function laterDay({ chance, mind }: Asker): string {
  return addDays(calendarDateOf(mind.today), chance.between(40, 700))
}
