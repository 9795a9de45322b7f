import { addDays, calendarDateOf } from '#lifecycle'
import type { Client } from '../../client'
import { newCustomer, newPartner } from '../../onboarding/visitor'
import { chooser } from './chooser'
import { clockMover } from './clockMover'
import { commandWriter } from './commandWriter'
import type { MixedWriter } from './mixedWriter'
import { onboarder } from './onboarder'

export const firstDay = '2026-06-15'
const lateDay = calendarDateOf('2050-01-01')

/** Eight writers, each another operator: bulk and single commands, onboardings of both kinds, preferences, and the clock. */
export function eightWriters(): readonly MixedWriter[] {
  const { kind: _, organizationName: __, ...customer } = newCustomer
  return [
    commandWriter('internal-admin', everyProduction, 60),
    commandWriter('distributor-admin', ownPartners, 40),
    commandWriter('partner-admin', blockOrKeep, 20),
    commandWriter('other-partner-admin', blockOrKeep, 20),
    onboarder('trial-partner-admin', { kind: 'customer', ...customer }),
    onboarder('other-distributor-admin', {
      kind: 'partner',
      notificationEmail: newPartner.notificationEmail,
    }),
    chooser('internal-viewer'),
    clockMover('reseller-admin', calendarDateOf(firstDay)),
  ]
}

/** One command for all customers, most of which it finds in production. */
async function everyProduction(client: Client, turn: number) {
  const ids = await idsOf(client, 'customers', {})
  return { path: '/api/customers/actions/edit', body: { ids, expiresOn: addDays(lateDay, turn) } }
}

async function ownPartners(client: Client, turn: number) {
  const ids = await idsOf(client, 'partners', {})
  const action = turn % 2 === 0 ? 'edit' : 'extend-trial'
  const given = turn % 2 === 0 ? { expiresOn: addDays(lateDay, turn) } : {}
  return { path: `/api/partners/actions/${action}`, body: { ids: ids.slice(0, 1 + (turn % 7)), ...given } }
}

async function blockOrKeep(client: Client, turn: number) {
  const ids = await idsOf(client, 'customers', {})
  const chosen = turn % 3 === 0 ? ids : ids.slice(turn % ids.length, (turn % ids.length) + 1)
  const automaticUpgrade = turn % 2 === 0 ? 'block' : 'keep'
  return { path: '/api/customers/actions/manage-upgrade', body: { ids: chosen, automaticUpgrade } }
}

async function idsOf(client: Client, list: string, filter: object): Promise<readonly string[]> {
  const { json } = await client.get(`/api/${list}/ids?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  return json as readonly string[]
}
