import * as v from 'valibot'
import { actionNames, editionIds, type Occasion, type Refusal } from '#lifecycle'
import { day } from '../records'

/*
 * What goes with each reason for which the rules refuse, and for which the calendar acts. The rules' own types say what that is: a
 * fact that is missing here, or is something else, does not compile.
 */

type FactsOf<Told extends { readonly reason: string }, Reason> = {
  readonly [Fact in Exclude<keyof Extract<Told, { readonly reason: Reason }>, 'reason'>]: v.GenericSchema<
    Extract<Told, { readonly reason: Reason }>[Fact]
  >
}
type AllFactsOf<Told extends { readonly reason: string }> = {
  readonly [Reason in Told['reason']]: FactsOf<Told, Reason>
}

const kind = v.picklist(['customer', 'partner'])
const edition = v.picklist(editionIds)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const refusalFacts = {
  'read-only-operator': {},
  'own-access-suspended': { suspendedOn: day },
  'not-in-edition': { edition, action: v.picklist([...actionNames, 'add']), kind },
  'customer-of-your-partner': {},
  'not-sold-by-msp': {},
  'already-in-production': { productionSince: day },
  'not-in-production': {},
  'trial-ended': { endedOn: day },
  'extension-limit-reached': { limit: count, endsOn: day },
  'window-not-open': { opensOn: day },
  'partner-in-trial': { partnerName: v.string(), partnerTrialEndsOn: day },
  'sku-not-offered': { notOffered: v.array(v.string()) },
  'changed-meanwhile': { revision: count },
  'not-yours-to-add': { kind },
  'duplicate-account': { kind, duplicateId: v.string() },
  'not-started': {},
  'consent-not-granted': {},
  'not-configured': {},
  'tenant-at-work': {},
} as const satisfies AllFactsOf<Refusal>

const occasionFacts = {
  'upgrade-ahead': { endsOn: day, canBeBlocked: v.boolean() },
  'upgrade-kept': { endsOn: day },
  'upgrade-blocked': { endsOn: day },
  'no-upgrade-in-edition': { endsOn: day, edition, kind },
  'expiration-ahead': { endsOn: day },
  'expiration-reached': { endsOn: day },
  'end-ahead-while-pending': { endsOn: day },
  'end-reached-while-pending': { endsOn: day },
} as const satisfies AllFactsOf<Occasion>

/** What an event keeps of the sentence that goes with it. */
export const facts = v.variant(
  'reason',
  Object.entries({ ...refusalFacts, ...occasionFacts }).map(([reason, entries]) =>
    v.object({ reason: v.literal(reason), ...entries }),
  ),
)
