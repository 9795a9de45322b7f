import * as v from 'valibot'
import type { AccountKind, OrganizationKind, PendingActionName, VisitorStep } from '#lifecycle'
import { addOnSlugs, commandEntries, slug } from './commands'
import { faults } from './faults'
import { type Read, readFields } from './invalid'
import type { Catalog } from './records'

/** The most characters of an organization's name. */
export const longestName = 200
/** The most characters of an email address, as mail servers know it. */
const longestAddress = 254

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

/** What no name is made of: control characters, halves of characters, and what turns the direction of the text after it. */
const misleading = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/**
 * A name on one line: trimmed, white space within it as single spaces, 1 to so many characters, of which one can be seen. They are counted as they are
 * given, as JSON Schema does.
 */
export const oneLine = (longest: number) =>
  v.pipe(
    v.string('must be a text'),
    v.check(name => [...name].length <= longest, faults.tooLong(longest)),
    v.transform(name => name.replace(/\s+/gu, ' ').trim()),
    v.minLength(1, faults.required),
    v.check(name => !misleading.test(name), faults.misleading),
    v.check(name => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name), faults.invisible),
  )

export const organizationName = oneLine(longestName)

/** A name on each side, and on the right a domain of at least two parts. */
const isAddress = (text: string) => v.RFC_EMAIL_REGEX.test(text) && /^(?!.*\.\.)(?!\.).*[^.]@.*\./.test(text)

/** One email address, trimmed once its characters are counted. */
export const emailAddress = v.pipe(
  v.string('must be a text'),
  v.maxLength(longestAddress, faults.tooLong(longestAddress)),
  v.trim(),
  v.minLength(1, faults.required),
  // An endless text is not even looked at: the expression would exhaust the stack.
  v.check(text => text.length > longestAddress || isAddress(text), faults.noAddress),
)

/**
 * Reads the body of `POST /api/pending`: a customer has exactly one SKU, and SKU and add-ons stand in the catalog. The vendor's
 * operators name the owner, others leave it out.
 */
export function readNewAccount(
  body: unknown,
  { asker, catalog }: { readonly asker: OrganizationKind; readonly catalog: Catalog },
): Read<NewAccountRequest> {
  const owner = asker === 'internal' ? ownerId : ownOrganization
  if (Object(body).kind === 'partner') {
    const read = readFields(newPartnerFields(owner), 'a new partner', body)
    if (!read.ok) return read
    const { distributorId = null, allowDuplicate = false, ...named } = read.value
    return {
      ok: true,
      value: { ...named, kind: 'partner', sku: null, addOns: [], ownerId: distributorId, allowDuplicate },
    }
  }
  const read = readFields(newCustomerFields(owner, catalog), 'a new customer', body)
  if (!read.ok) return read
  const { partnerId = null, allowDuplicate = false, addOns = [], ...named } = read.value
  return { ok: true, value: { ...named, kind: 'customer', addOns, ownerId: partnerId, allowDuplicate } }
}

const newAccountEntries = {
  kind: v.picklist(['customer', 'partner'], 'must be customer or partner'),
  organizationName,
  notificationEmail: emailAddress,
  allowDuplicate: v.optional(v.boolean('must be true or false')),
}

/** The fields of a new customer's body. `owner` reads the partner. */
export function newCustomerFields<Owner extends v.GenericSchema>(owner: Owner, catalog: Catalog) {
  return { ...newAccountEntries, ...productEntries(catalog), partnerId: owner }
}

/** The fields of a new partner's body. `owner` reads the distributor. */
export function newPartnerFields<Owner extends v.GenericSchema>(owner: Owner) {
  return { ...newAccountEntries, distributorId: owner }
}

/** The owner, as the vendor's operators name it. */
export const ownerId = v.pipe(v.string('must be a text'), v.minLength(1, faults.required))
const ownOrganization = v.optional(v.never('is your own organization; leave it out'))

function productEntries({ skus, addOns }: Catalog) {
  const isSku = (id: string) => skus.some(sku => sku.id === id)
  const isAddOn = (id: string) => addOns.some(addOn => addOn.id === id)
  return {
    sku: v.pipe(slug, v.check(isSku, 'must be the id of a SKU; GET /api/catalog lists them')),
    addOns: v.optional(
      v.pipe(
        addOnSlugs,
        v.check(ids => ids.every(isAddOn), 'must hold ids of add-ons only; GET /api/catalog lists them'),
      ),
    ),
  }
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
  switch (action) {
    case 'check-again': {
      const read = readFields(pendingCommandFields[action], 'this command', body)
      if (!read.ok) return read
      const { ids, dryRun = false } = read.value
      return { ok: true, value: { action, ids, dryRun, notificationEmail: null } }
    }
    case 'resend-link': {
      const read = readFields(pendingCommandFields[action], 'this command', body)
      if (!read.ok) return read
      const { ids, dryRun = false, notificationEmail = null } = read.value
      if (notificationEmail !== null && ids.length > 1) {
        return { ok: false, errors: { notificationEmail: 'can be corrected for one account at a time' } }
      }
      return { ok: true, value: { action, ids, dryRun, notificationEmail } }
    }
  }
}

const pendingCommandEntries = { ids: commandEntries.ids, dryRun: commandEntries.dryRun }

/** The fields of a command's body. */
export const pendingCommandFields = {
  'resend-link': { ...pendingCommandEntries, notificationEmail: v.optional(emailAddress) },
  'check-again': pendingCommandEntries,
} satisfies Record<PendingActionName, v.ObjectEntries>

/** Reads the body of `POST /api/activations/:token/{step}`: the work account; null where the step takes none. */
export function readVisitorStep(step: VisitorStep['step'], body: unknown): Read<string | null> {
  if (step === 'start') {
    const read = readFields(visitorStepFields[step], 'this step', body)
    return read.ok ? { ok: true, value: null } : read
  }
  const read = readFields(visitorStepFields[step], 'this step', body)
  return read.ok ? { ok: true, value: read.value.account } : read
}

/** The fields of a step's body. */
export const visitorStepFields = {
  start: {},
  consent: { account: emailAddress },
  configure: { account: emailAddress },
} satisfies Record<VisitorStep['step'], v.ObjectEntries>
