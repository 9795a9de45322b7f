import * as v from 'valibot'
import type { AccountKind, OrganizationKind, PendingActionName, VisitorStep } from '#lifecycle'
import { addOnSlugs, commandEntries, slug } from './commands'
import { type FieldErrors, type Read, readFields } from './invalid'
import type { Catalog } from './records'

/** The most characters of an organization's name. */
export const longestName = 200

/** What `POST /api/pending` asks for. The owner is null where it is the asker's own organization. */
export interface NewAccountRequest {
  readonly kind: AccountKind
  readonly organizationName: string
  readonly notificationEmail: string
  readonly sku: string | null
  readonly addOns: readonly string[]
  readonly ownerId: string | null
  readonly allowDuplicate: boolean
}

/** An organization's name: trimmed, 1 to 200 characters, of which one can be seen. */
export const organizationName = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.minLength(1, 'is required'),
  v.check(name => [...name].length <= longestName, `must have at most ${longestName} characters`),
  v.check(name => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name), 'must hold something that can be read'),
)

/** One email address, trimmed. */
export const emailAddress = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.minLength(1, 'is required'),
  v.maxLength(254, 'must have at most 254 characters'),
  v.rfcEmail('must be one email address such as it@contoso.example'),
)

/**
 * Reads the body of `POST /api/pending`: a customer has exactly one SKU, and SKU and add-ons stand in the catalog. The vendor's
 * operators name the owner, others leave it out.
 */
export function readNewAccount(
  body: unknown,
  { asker, catalog }: { readonly asker: OrganizationKind; readonly catalog: Catalog },
): Read<NewAccountRequest> {
  const kind = Object(body).kind === 'partner' ? 'partner' : 'customer'
  const ownerField = kind === 'partner' ? 'distributorId' : 'partnerId'
  const entries = {
    kind: v.picklist(['customer', 'partner'], 'must be customer or partner'),
    organizationName,
    notificationEmail: emailAddress,
    allowDuplicate: v.optional(v.boolean('must be true or false')),
    ...(kind === 'partner' ? {} : productEntries(catalog)),
    ...(asker === 'internal'
      ? { [ownerField]: v.pipe(v.string('must be a text'), v.minLength(1, 'is required')) }
      : {}),
  }
  const read = readFields(entries, `a new ${kind}`, body)
  if (!read.ok) return { ok: false, errors: withoutOwner(read.errors, asker) }
  // The entries above, whichever were chosen, have these types.
  const value = read.value as Partial<Record<string, string>> & {
    addOns?: string[]
    allowDuplicate?: boolean
  }
  return {
    ok: true,
    value: {
      kind,
      organizationName: value['organizationName'] ?? '',
      notificationEmail: value['notificationEmail'] ?? '',
      sku: value['sku'] ?? null,
      addOns: value.addOns ?? [],
      ownerId: value[ownerField] ?? null,
      allowDuplicate: value.allowDuplicate ?? false,
    },
  }
}

function productEntries({ skus, addOns }: Catalog) {
  const isSku = (id: string) => skus.some(sku => sku.id === id)
  const isAddOn = (id: string) => addOns.some(addOn => addOn.id === id)
  return {
    sku: v.pipe(slug, v.check(isSku, 'is not the id of a SKU; GET /api/catalog lists them')),
    addOns: v.optional(
      v.pipe(
        addOnSlugs,
        v.check(ids => ids.every(isAddOn), 'must hold ids of add-ons only; GET /api/catalog lists them'),
      ),
    ),
  }
}

function withoutOwner(errors: FieldErrors, asker: OrganizationKind): FieldErrors {
  if (asker === 'internal') return errors
  const notYours = 'is your own organization; leave it out'
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) =>
      field === 'partnerId' || field === 'distributorId' ? [field, notYours] : [field, error],
    ),
  )
}

/** A command on pending accounts, as read from a request's body. */
export interface PendingCommand {
  readonly action: PendingActionName
  readonly ids: readonly string[]
  readonly dryRun: boolean
  /** Where the new link goes instead, for one account. */
  readonly notificationEmail: string | null
}

/** Reads the body of `POST /api/pending/actions/{action}`. */
export function readPendingCommand(action: PendingActionName, body: unknown): Read<PendingCommand> {
  const { ids, dryRun } = commandEntries
  const corrected = action === 'resend-link' ? { notificationEmail: v.optional(emailAddress) } : {}
  const read = readFields({ ids, dryRun, ...corrected }, 'this command', body)
  if (!read.ok) return read
  const { value } = read
  // The only entry of `corrected` is an address.
  const notificationEmail = (value as { notificationEmail?: string }).notificationEmail ?? null
  if (notificationEmail !== null && value.ids.length > 1) {
    return { ok: false, errors: { notificationEmail: 'can be corrected for one account at a time' } }
  }
  return { ok: true, value: { action, ids: value.ids, dryRun: value.dryRun ?? false, notificationEmail } }
}

/** Reads the body of `POST /api/activations/:token/{step}`: the work account; null where the step takes none. */
export function readVisitorStep(step: VisitorStep['step'], body: unknown): Read<string | null> {
  const read = readFields(step === 'start' ? {} : { account: emailAddress }, 'this step', body)
  if (!read.ok) return read
  return { ok: true, value: (read.value as { account?: string }).account ?? null }
}
