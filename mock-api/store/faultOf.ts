import * as v from 'valibot'
import { type State, stateSchema } from './state'

/** The formats that can be read: what an earlier one does not have yet, `upgraded` adds. */
export const formats = [1, 2, 3, 4]
/** The format in which data files are written. */
export const format = 4
const meta = v.object({
  format: v.picklist(formats),
  commits: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/**
 * Another version's state in the present shape: before format 2 nobody could be pending, before format 3 no calendar was carried out, and
 * before format 4 nobody kept preferences. The calendar begins on the demo's day, or where there is none on the last of which the file tells.
 */
export function upgraded(filed: unknown, now: Date): unknown {
  const { meta: filedMeta, settings, ...sections } = Object(filed)
  const { format: filedFormat } = Object(filedMeta)
  if (!formats.includes(filedFormat) || filedFormat === format) return filed
  const withPreferences = { meta: { ...filedMeta, format }, settings, preferences: [], ...sections }
  if (filedFormat === 3) return withPreferences
  const { today: demoDay, edition } = Object(settings)
  const { customers, events } = sections
  const lastDay = Array.isArray(events) ? events.at(-1)?.on : undefined
  const today = demoDay ?? lastDay ?? now.toISOString().slice(0, 10)
  const seed = { today, edition, customers: Object(customers).length }
  return {
    ...withPreferences,
    settings: { today, edition, demo: demoDay ? { seed, movedFrom: today, movingTo: today } : null },
    ...(filedFormat === 1 && { pending: [], links: [], outbox: [], ...sections }),
  }
}

/** The first thing wrong with what stands in a data file, as the end of a sentence that begins with the file; undefined when nothing is. */
export function faultOf(filed: unknown): string | undefined {
  const missing = ['meta', ...Object.keys(stateSchema.entries)].filter(
    name => !Object.hasOwn(Object(filed), name),
  )
  if (missing.length > 0) return `lacks ${missing.join(', ')}`
  const { meta: filedMeta } = Object(filed)
  if (!v.is(meta, filedMeta))
    return `has the format ${Object(filedMeta).format}, which this version does not know`
  const { success, issues, output } = v.safeParse(stateSchema, filed, { abortEarly: true })
  return success ? (danglingReference(output) ?? standingTwice(output)) : misshapen(issues[0])
}

function misshapen(issue: v.BaseIssue<unknown>): string {
  const [section, row, ...within] = issue.path ?? []
  const id = Object(row?.value).id
  const place = [section?.key, id ?? row?.key, ...within.map(({ key }) => key)].filter(
    key => key !== undefined,
  )
  return `holds a fault at ${place.join(', ')}: ${issue.message}`
}

function danglingReference({
  distributors,
  partners,
  customers,
  pending,
  links,
  operators,
  events,
  mails,
  outbox,
}: State): string | undefined {
  const known = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
  const partnerIds = known(partners)
  const distributorIds = known(distributors)
  const accountIds = new Set([...partnerIds, ...known(customers), ...known(pending)])
  const mailIds = known(mails)
  const orphan =
    customers.find(
      ({ partnerId, distributorId }) => !partnerIds.has(partnerId) || !distributorIds.has(distributorId),
    ) ??
    partners.find(({ distributorId }) => !distributorIds.has(distributorId)) ??
    operators.find(
      ({ organization: { kind, id } }) =>
        (kind === 'partner' && !partnerIds.has(id)) || (kind === 'distributor' && !distributorIds.has(id)),
    ) ??
    events.find(({ accountId }) => !accountIds.has(accountId)) ??
    mails.find(({ accountId }) => !accountIds.has(accountId)) ??
    pending.find(
      ({ partnerId, distributorId }) =>
        (partnerId !== null && !partnerIds.has(partnerId)) || !distributorIds.has(distributorId),
    ) ??
    links.find(({ accountId }) => !accountIds.has(accountId)) ??
    outbox.find(({ id }) => !mailIds.has(id))
  return orphan && `holds ${orphan.id}, which belongs to an organization that is not in it`
}

/** An account is pending, or in its list: never both. */
function standingTwice({ customers, partners, pending }: State): string | undefined {
  const listed = new Set([...customers, ...partners].map(({ id }) => id))
  const twice = pending.find(({ id }) => listed.has(id))
  return twice && `holds ${twice.id} as pending and as onboarded`
}
