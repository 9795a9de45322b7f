import { type FieldErrors, readNewAccount } from '#contract'
import type { AccountKind, Offer, OrganizationKind } from '#lifecycle'
import type { AddRequest } from '../../api'

/** What has been typed and chosen for a new account. The owner is its partner or distributor, for whoever adds for several. */
export interface AddDraft {
  readonly organizationName: string
  readonly notificationEmail: string
  readonly ownerId: string
  readonly sku: string
  readonly addOns: readonly string[]
}

export type AddField = keyof AddDraft

export const emptyDraft: AddDraft = {
  organizationName: '',
  notificationEmail: '',
  ownerId: '',
  sku: '',
  addOns: [],
}

/** The fields of the form, in order. */
export function fieldsOf(kind: AccountKind, asker: OrganizationKind): readonly AddField[] {
  return [
    'organizationName',
    'notificationEmail',
    ...(asker === 'internal' ? (['ownerId'] as const) : []),
    ...(kind === 'customer' ? (['sku', 'addOns'] as const) : []),
  ]
}

/** The draft with no product that its owner does not offer, as when another owner has been picked since. */
export function withinOffer(draft: AddDraft, offer: Offer | undefined): AddDraft {
  return {
    ...draft,
    sku: offer?.skus.includes(draft.sku) ? draft.sku : '',
    addOns: draft.addOns.filter(addOn => offer?.addOns.includes(addOn)),
  }
}

/** The draft as the API is asked for it. Where names and addresses are wrong in themselves, so are they here. */
export function requestOf(kind: AccountKind, draft: AddDraft, asker: OrganizationKind): AddRequest {
  const { organizationName, notificationEmail, ownerId, sku, addOns } = draft
  return {
    kind,
    organizationName: organizationName.trim(),
    notificationEmail: notificationEmail.trim(),
    ...(asker === 'internal' && { [ownerField[kind]]: ownerId }),
    ...(kind === 'customer' && { ...(sku !== '' && { sku }), addOns }),
  }
}

/** What is wrong with a request, by field of the form: what the backend would say, since it reads it the same way. */
export function faultsOf(
  request: AddRequest,
  asker: OrganizationKind,
  offer: Offer = { skus: [], addOns: [] },
): FieldErrors {
  const read = readNewAccount(request, { asker, catalog: catalogOf(offer) })
  if (read.ok) return {}
  const faults = byFormField(read.errors)
  // Which there are to choose from is known with the owner only.
  const { sku, ...others } = faults
  return faults['ownerId'] === undefined ? faults : others
}

/** Errors by field of the wire, by field of the form. */
export function byFormField(errors: FieldErrors): FieldErrors {
  const owners: readonly string[] = Object.values(ownerField)
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => [owners.includes(field) ? 'ownerId' : field, error]),
  )
}

const ownerField = { customer: 'partnerId', partner: 'distributorId' } as const

function catalogOf({ skus, addOns }: Offer) {
  const entry = (id: string) => ({ id, name: id })
  return { skus: skus.map(entry), addOns: addOns.map(entry) }
}
