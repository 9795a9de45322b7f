import {
  type Account,
  type AccountKind,
  type ActionChange,
  type ActionName,
  type CalendarDate,
  isCalendarDate,
  isLaterThanToday,
  type ProductionTerms,
} from '#lifecycle'
import { haveSameMembers } from '../preview/changesOf'
import { chosenUpgrade } from './chosenUpgrade'
import type { Draft } from './draft'

/** Why what stands in the panel cannot be applied as it is. */
export type Obstacle =
  | 'upgrade-not-chosen'
  | 'production-not-chosen'
  | 'day-missing'
  | 'day-not-later'
  | 'add-ons-not-chosen'
  | 'nothing-changed'
  | 'email-not-valid'

/** What the operator asks for; while there is an obstacle, as much of it as can be understood. */
export interface ReadDraft {
  readonly change: ActionChange[ActionName]
  readonly obstacle?: Obstacle
}

interface ReadDay {
  readonly change: Pick<ProductionTerms, 'expiresOn'>
  readonly obstacle?: Obstacle
}

interface DraftContext {
  readonly kind: AccountKind
  readonly accounts: readonly Account[]
  readonly today: CalendarDate
}

/** Reads the draft as the change that a command carries: only what was touched, and differs from what is there. */
export function readDraft(action: ActionName, draft: Draft, on: DraftContext): ReadDraft {
  switch (action) {
    case 'extend-trial':
      return { change: {} }
    case 'manage-upgrade':
      return readUpgrade(draft, on)
    case 'convert':
      return readConvert(draft, on)
    case 'edit':
      return readEdit(draft, on)
  }
}

function readUpgrade(draft: Draft, { accounts }: DraftContext): ReadDraft {
  const automaticUpgrade = chosenUpgrade(draft, accounts)
  if (automaticUpgrade === undefined) {
    return { change: { automaticUpgrade: 'block' }, obstacle: 'upgrade-not-chosen' }
  }
  const isSet = accounts.every(
    ({ subscription }) =>
      subscription.level === 'TRIAL' && subscription.automaticUpgrade === automaticUpgrade,
  )
  return { change: { automaticUpgrade }, ...(isSet && { obstacle: 'nothing-changed' }) }
}

function readConvert(draft: Draft, on: DraftContext): ReadDraft {
  const read = readTerms(draft, on)
  return on.kind === 'partner' && draft.subscriptionLevel !== 'PRODUCTION'
    ? { ...read, obstacle: 'production-not-chosen' }
    : read
}

function readEdit(draft: Draft, on: DraftContext): ReadDraft {
  const read = readTerms(draft, on)
  const isEmpty = Object.keys(read.change).length === 0
  return isEmpty && !read.obstacle ? { ...read, obstacle: 'nothing-changed' } : read
}

function readTerms(draft: Draft, on: DraftContext): { change: ProductionTerms; obstacle?: Obstacle } {
  const offer = changedOffer(draft, on.accounts)
  const day = readDay(draft, on)
  const obstacle = day.obstacle ?? offerObstacle(draft, on)
  return { change: { ...day.change, ...offer }, ...(obstacle && { obstacle }) }
}

function readDay({ expiresOn }: Draft, { accounts, today }: DraftContext): ReadDay {
  if (expiresOn === undefined || accounts.every(expires(expiresOn))) return { change: {} }
  if (!isCalendarDate(expiresOn)) return { change: {}, obstacle: 'day-missing' }
  if (!isLaterThanToday(expiresOn, today)) return { change: {}, obstacle: 'day-not-later' }
  return { change: { expiresOn } }
}

/** With several accounts, nobody's add-ons are removed merely because each one's own are no longer kept. */
function offerObstacle({ choosesAddOns, addOns }: Draft, { accounts }: DraftContext): Obstacle | undefined {
  return choosesAddOns && addOns === undefined && accounts.length > 1 ? 'add-ons-not-chosen' : undefined
}

function changedOffer({ sku, addOns }: Draft, accounts: readonly Account[]): ProductionTerms {
  const keepsSku = sku === undefined || accounts.every(one => one.kind === 'customer' && one.sku === sku)
  const keepsAddOns = addOns === undefined || accounts.every(one => haveSameMembers(one.addOns, addOns))
  return { ...(!keepsSku && { sku }), ...(!keepsAddOns && { addOns }) }
}

function expires(day: string) {
  return ({ subscription }: Account) => subscription.level === 'PRODUCTION' && subscription.expiresOn === day
}
