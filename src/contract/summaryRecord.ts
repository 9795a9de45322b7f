import * as v from 'valibot'
import { actionNames, onboardingStatuses, pendingViews, views } from '#lifecycle'
import type { ListName } from './listFields'
import { day } from './records'

const filter = v.record(v.string(), v.union([v.string(), v.pipe(v.array(v.string()), v.readonly())]))
const kind = v.picklist(['customer', 'partner'])
const totalEntries = { total: v.pipe(v.number(), v.integer(), v.minValue(0)) }
const accountRows = { list: v.picklist(['customers', 'partners']), filter }

/** The rows that a list answers with this filter: what a number of the summary counts, and where it leads. */
export interface Rows<List extends ListName = ListName> {
  readonly list: List
  readonly filter: v.InferOutput<typeof filter>
}

const total = v.object(totalEntries)
export type Total = v.InferOutput<typeof total>

/** The rows on which the asker may take the action that a decision calls for. */
const yoursRows = v.object({ ...accountRows, action: v.picklist(actionNames) })
export type YoursRows = v.InferOutput<typeof yoursRows>

const decisionRows = v.object({
  list: v.picklist(['customers', 'partners', 'pending']),
  filter,
  kind,
  /** What asks for a decision: the ready-made views, and the imports that an operator can have checked again. */
  decision: v.picklist([...views, ...pendingViews, 'import-error']),
  /** Those of them on which the asker can act itself; null where nothing is to be decided on the accounts themselves. */
  yours: v.nullable(yoursRows),
})
export type DecisionRows = v.InferOutput<typeof decisionRows>
export type Decision = DecisionRows['decision']

/** Running trials that end in so many days; the last of the row, in so many or more. */
const trialRows = v.object({
  ...accountRows,
  kind,
  automaticUpgrade: v.picklist(['keep', 'block']),
  daysLeft: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type TrialRows = v.InferOutput<typeof trialRows>

const onboardingRows = v.object({
  list: v.literal('pending'),
  filter,
  kind,
  status: v.picklist(onboardingStatuses),
})
export type OnboardingRows = v.InferOutput<typeof onboardingRows>

/** What went into production in a week, by itself or by hand. */
const conversionRows = v.object({
  list: v.literal('events'),
  filter,
  /** The week's Monday. */
  week: day,
  by: v.picklist(['calendar', 'operator']),
})
export type ConversionRows = v.InferOutput<typeof conversionRows>
export type ConversionWay = ConversionRows['by']

/** The customers that are billed to a partner's distributor from the day on which its trial upgrades by itself. */
const billingStart = v.object({
  list: v.literal('customers'),
  filter,
  partnerId: v.string(),
  organizationName: v.string(),
  on: day,
})
export type BillingStart = v.InferOutput<typeof billingStart>

const counted = <const Entries extends v.ObjectEntries>({ entries }: { readonly entries: Entries }) =>
  v.object({ ...entries, ...totalEntries })
const series = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.readonly())

const countedDecision = v.object({
  ...decisionRows.entries,
  ...totalEntries,
  yours: v.nullable(counted(yoursRows)),
})
export type CountedDecision = v.InferOutput<typeof countedDecision>

/** The answer of `GET /api/summary`: of the asker's scope, on the backend's day. */
export const summaryRecord = v.object({
  today: day,
  /** All accounts of each kind that the asker sees. */
  accounts: series(v.object({ ...accountRows, kind, ...totalEntries })),
  decisions: series(countedDecision),
  trials: series(counted(trialRows)),
  onboarding: series(counted(onboardingRows)),
  conversions: series(counted(conversionRows)),
  /** Null for who sees no partners, and where no partner's trial upgrades by itself. The soonest come first, not all of them. */
  billing: v.nullable(
    v.object({
      partners: v.object({ list: v.literal('partners'), filter, ...totalEntries }),
      soonest: series(counted(billingStart)),
    }),
  ),
})
export type Summary = v.InferOutput<typeof summaryRecord>
