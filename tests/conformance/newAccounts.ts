import { randomUUID } from 'node:crypto'
import type { Row } from '../mock-api/client'

type Body = Readonly<Record<string, unknown>>

/** The body that adds a customer nobody has, with what its partner offers. */
export function newCustomer(partner: Row | undefined, more: Body = {}) {
  return { kind: 'customer' as const, ...nobody(), ...offered(partner), ...more }
}

/** The body that adds a partner nobody has. */
export function newPartner(more: Body = {}) {
  return { kind: 'partner' as const, ...nobody(), ...more }
}

/** One of the partner's SKUs, and one of its add-ons. */
export function offered(partner: Row | undefined): {
  readonly sku: string
  readonly addOns: readonly string[]
} {
  const { skus = [], addOns = [] } = Object(partner)
  return { sku: String(skus[0]), addOns: addOns.slice(0, 1) }
}

function nobody() {
  const name = randomUUID().slice(0, 8)
  return { organizationName: `Conformance ${name}`, notificationEmail: `it@conformance-${name}.example` }
}
