import type { PendingAnswer, PendingRecord } from '#contract'
import type { Client, Headers } from '../client'
import type { HttpAnswer } from '../http'

/** Somebody who has an activation link, and nothing else. */
export interface Visitor {
  open(): Promise<HttpAnswer>
  start(): Promise<HttpAnswer>
  consent(account?: string): Promise<HttpAnswer>
  configure(account?: string): Promise<HttpAnswer>
}

export function visitorWith(token: string, anybody: Client): Visitor {
  const path = `/api/activations/${token}`
  return {
    open: () => anybody.get(path),
    start: () => anybody.post(`${path}/start`, {}),
    consent: (account = 'ada@contoso.example') => anybody.post(`${path}/consent`, { account }),
    configure: (account = 'management@contoso.example') => anybody.post(`${path}/configure`, { account }),
  }
}

export const newCustomer = {
  kind: 'customer',
  organizationName: 'Contoso',
  notificationEmail: 'it@contoso.example',
  sku: 'essentials-msp-2025',
  addOns: ['audit-2025'],
} as const

export const newPartner = {
  kind: 'partner',
  organizationName: 'Wide World Importers',
  notificationEmail: 'it@wideworld.example',
} as const

/** Adds an account; what is answered is its record. Fails when it is refused. */
export async function add(
  client: Client,
  body: Readonly<Record<string, unknown>>,
  headers?: Headers,
): Promise<PendingRecord> {
  const answer = await client.post('/api/pending', body, headers)
  if (answer.status !== 201) throw new Error(`answered ${answer.status} instead of 201: ${answer.text}`)
  // The contract's answer to an account that is added.
  return answer.json as PendingRecord
}

/** The token of the link that a record shows. */
export function tokenIn({ activationLink }: Pick<PendingRecord, 'activationLink'>): string {
  return activationLink.slice(activationLink.lastIndexOf('/') + 1)
}

/** A pending account as the API shows it to an operator. */
export async function pendingRecord(client: Client, id: string): Promise<PendingRecord> {
  // The contract's record; that it is one, the tests prove.
  return (await client.record('pending', id)) as unknown as PendingRecord
}

/** Sends a pending account another link; answers its token. */
export async function resent(client: Client, id: string): Promise<string> {
  const answer = await client.post('/api/pending/actions/resend-link', { ids: [id] })
  const [result] = (answer.json as PendingAnswer).results
  if (result?.outcome !== 'applied') throw new Error(`${id} is sent no other link: ${answer.text}`)
  return tokenIn(await pendingRecord(client, id))
}
