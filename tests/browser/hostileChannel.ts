import { fileURLToPath } from 'node:url'
import type { PendingRecord } from '#contract'
import { channel } from '../mock-api/channel'
import type { Client } from '../mock-api/client'
import { type Api, startApi } from '../mock-api/server'
import { type HostileName, hostileNames, namesOf } from './hostileNames'

const consoleFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** What a hostile name belongs to: a customer that is finished, its twin's link, which is pending, and the same for partners. */
export interface HostileChannel extends AsyncDisposable {
  readonly origin: string
  readonly customerIds: ReadonlyMap<HostileName, string>
  readonly links: ReadonlyMap<HostileName, string>
}

/**
 * The console on a backend of its own, in which everybody has a hostile name: the distributor, its partners and their operators, and
 * customers and partners who were added under theirs over the API and, but for a twin of each, have been onboarded.
 */
export async function hostileChannel(): Promise<HostileChannel> {
  const state = channel({
    demo: true,
    partners: {
      northwind: { in: 'production for months', organizationName: hostileNames.rightToLeft },
      tailspin: { in: 'a trial that started today', organizationName: hostileNames.wide },
    },
  })
  const [distributor] = state.distributors
  if (distributor) distributor.organizationName = hostileNames.rightToLeftMark
  const api = await startApi({ state, consoleFolder })
  const operator = await api.signIn('internal-admin')
  const customerIds = new Map<HostileName, string>()
  const links = new Map<HostileName, string>()
  for (const name of namesOf) {
    const customer = { kind: 'customer', sku: 'essentials-msp-2025', partnerId: 'northwind' }
    customerIds.set(name, (await onboarded(api, operator, name, customer)).id)
    links.set(name, (await added(operator, name, customer, 'twin')).activationLink)
    const partner = { kind: 'partner', distributorId: 'fabrikam' }
    if (name.startsWith('wide') || name.startsWith('right')) await onboarded(api, operator, name, partner)
    else await added(operator, name, partner)
  }
  while ((await api.tick()) > 0) {
    // The tenants are not done.
  }
  return { origin: api.url, customerIds, links, [Symbol.asyncDispose]: () => api.stop() }
}

async function added(operator: Client, name: HostileName, facts: object, who = 'it'): Promise<PendingRecord> {
  const { status, text, json } = await operator.post('/api/pending', {
    ...facts,
    organizationName: hostileNames[name],
    notificationEmail: `${who}@birchwood.example`,
  })
  if (status !== 201) throw new Error(`${name} cannot be added: ${text}`)
  // The contract's answer.
  return json as PendingRecord
}

/** Its visitor takes every step; the tenant has its work to do then. */
async function onboarded(
  api: Api,
  operator: Client,
  name: HostileName,
  facts: object,
): Promise<PendingRecord> {
  const pending = await added(operator, name, facts)
  const activation = new URL(pending.activationLink).pathname.replace('/activate', '/api/activations')
  const account = 'admin@birchwood.example'
  for (const [step, body] of [
    ['start', {}],
    ['consent', { account }],
    ['configure', { account }],
  ] as const) {
    const { status, text } = await api.anybody.post(`${activation}/${step}`, body)
    if (status !== 200) throw new Error(`${name} cannot ${step}: ${text}`)
  }
  return pending
}
