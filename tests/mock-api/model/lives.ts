import type { Client } from '../client'
import type { Api } from '../server'

/** Customers of Northwind on 15 June 2026. */
export const accounts = {
  demo: true,
  customers: {
    /** Ends on the 16th, and was announced on the 13th. */
    tomorrow: 'a trial on its last day',
    /** Ends on the 19th; is to be announced on the 16th. */
    friday: 'a trial whose window opens tomorrow',
    /** Ends on the 17th. */
    blocked: 'a blocked trial in its window',
  },
} as const

/** Asks for an action on a customer; answers what became of it: applied, or the reason of the refusal. */
export async function act(
  by: Client,
  id: string,
  action: 'extend-trial' | 'manage-upgrade' | 'convert' | 'edit',
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const [result] = await by.act('customer', action, { ids: [id], ...change })
  return result?.outcome === 'refused' ? result.problem.reason : String(result?.outcome)
}

/** What Activity and the mails tell of an account, each day’s events before its mails. */
export async function lifeOf(api: Api, id: string): Promise<readonly string[]> {
  const events = (await api.store.all('events')).map(({ on, accountId, action }) => ({
    on,
    accountId,
    action,
  }))
  const mails = (await api.store.all('mails')).map(({ at, accountId, kind, to }) => ({
    on: at.slice(0, 10),
    accountId,
    action: `${kind} to ${to}`,
  }))
  return [...events, ...mails]
    .filter(({ accountId }) => accountId === id)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map(({ on, action }) => `${on} ${action}`)
}

/** The notices of upgrades, but for those of Tailspin, whose trial runs beside. */
export async function noticesIn(api: Api): Promise<readonly string[]> {
  const mails = await api.store.all('mails')
  return mails
    .filter(({ kind, accountId }) => kind === 'upgrade-notice' && accountId !== 'tailspin')
    .map(({ at, accountId, to }) => `${at.slice(0, 10)} ${accountId} to ${to}`)
}
