import { isOver, sees } from '../../model/accounts'
import type { Day } from '../../model/days'
import type { EditionName } from '../../model/editions'
import type { PendingAction } from '../../model/pendingCommands'
import type { Look } from '../../model/reading'
import type { Action } from '../../model/refusing'
import type { Step } from '../../model/visiting'
import type { Kind, Operator, World } from '../../model/world'

/*
 * A course is a list of moves, in plain data, so that one that fails can be kept as it is printed. Whom a move concerns is said by
 * a place in line, found when it is played: what is taken away before it leaves it a meaning. Each move is one request, or one
 * step of the tenants at work.
 */

export type Move =
  | Act
  | PendingAct
  | Clock
  | Edition
  | Add
  | Visit
  | Seek
  | Prefer
  | { readonly do: 'tenants work' }
  | { readonly do: 'start over'; readonly key?: number | undefined }
  | { readonly do: 'sign out'; readonly by: string }
  /** The n-th of the requests with a key that were last sent, once more. */
  | { readonly do: 'again'; readonly n: number }

export interface Act {
  readonly do: Action
  readonly kind: Kind
  readonly by: string
  readonly on: readonly Place[]
  readonly upgrade?: 'keep' | 'block' | 'maybe'
  /** The expiration date, in days from the backend’s day. */
  readonly expiresIn?: number
  readonly sku?: string
  readonly addOns?: readonly string[]
  /** How far the revision that is sent lies behind the present one. */
  readonly behind?: number
  readonly dryRun?: boolean
  /** The first of its ids stands there twice. */
  readonly twice?: boolean
  /** The number of its idempotency key. */
  readonly key?: number | undefined
}
/** The n-th account of its kind, or of those that the operator sees, or whose trial ends next of these; a pending one, likewise; or that of an id. */
export type Place = { readonly the: Line; readonly n: number } | string
type Line = 'account' | 'own account' | 'pending' | 'own pending' | 'trial that ends next'
export interface PendingAct {
  readonly do: PendingAction
  readonly by: string
  readonly on: readonly Place[]
  readonly corrected?: boolean
  readonly dryRun?: boolean
  readonly key?: number | undefined
}
export type Clock = { readonly do: 'clock'; readonly by: string; readonly key?: number | undefined } & (
  | { readonly days: number }
  | { readonly toTheDayIn: number }
  | { readonly to: 'next-event' }
)
interface Edition {
  readonly do: 'edition'
  readonly by: string
  readonly edition: EditionName
  readonly key?: number | undefined
}
export interface Add {
  readonly do: 'add'
  readonly kind: Kind
  readonly by: string
  readonly owner: number
  /** Whether it is added with the address of its owner. */
  readonly atOwners: boolean
  /** Named as another one is already, in other letters; or after its number. */
  readonly like: Place | null
  readonly allowDuplicate?: boolean
  readonly sku?: string
  readonly addOns?: readonly string[]
  /** Whether the owner is named by those who leave it out, and left out by the others; or one that there is not is. */
  readonly ownerIs?: 'wrong way round' | 'nobody' | undefined
  readonly key?: number | undefined
}
/** The n-th link that was ever sent, or of those that are dead; or that of the n-th pending account; or what never was a link. */
export interface Visit {
  readonly do: 'visit'
  readonly link: { readonly of: 'all' | 'dead' | 'pending' | 'none'; readonly n: number }
  readonly step: Step | 'next' | 'look'
  readonly account: string
}
export interface Seek {
  readonly do: 'seek'
  readonly by: string
  readonly at: Look['at']
  readonly as?: 'list' | 'ids' | 'csv'
  readonly filter?: Readonly<Record<string, Sought>>
  readonly sort?: readonly [string, 'ASC' | 'DESC']
  readonly range?: readonly [number, number]
  readonly the?: Place
}
/** A value, some of which one has to match, a day so many from the backend’s, or ids by their places. */
export type Sought =
  | string
  | null
  | readonly string[]
  | { readonly in: number }
  | { readonly the: readonly Place[] }
export interface Prefer {
  readonly do: 'prefer'
  readonly by: string
  readonly over: 'present' | 'older' | 'whatever' | 'unsaid'
  readonly rowsPerPage: number
}

/** Whom the places in line mean, each once. */
export function idsOf(
  world: World,
  by: Operator,
  { kind, on }: { readonly kind: Kind; readonly on: readonly Place[] },
): readonly string[] {
  const ofKind = [...world.accounts.values()].filter(account => account.kind === kind)
  const pending = [...world.pending.values()]
  const running = ofKind
    .filter(account => sees(by, account) && account.subscriptionLevel === 'TRIAL')
    .filter(account => !isOver(account, world.today))
    .sort((one, other) => ((one.trialEndsOn ?? '') < (other.trialEndsOn ?? '') ? -1 : 1))
    .slice(0, 3)
  const own = ofKind.filter(account => sees(by, account))
  const lines = {
    account: ofKind,
    'own account': own,
    pending,
    'own pending': pending.filter(one => sees(by, one)),
    'trial that ends next': running,
  }
  const idOf = (place: Place) => {
    if (typeof place === 'string') return place
    const line: readonly { id: string }[] = lines[place.the].length > 0 ? lines[place.the] : ofKind
    return line[place.n % line.length]?.id ?? 'nobody'
  }
  return [...new Set(on.map(idOf))]
}

/** The token that a visitor has. */
export function tokenOf({ link }: Pick<Visit, 'link'>, { links, pending }: World): string {
  const dead = [...links].filter(([, { state }]) => state !== 'live')
  const tokens = {
    all: [...links.keys()],
    dead: dead.map(([token]) => token),
    pending: [...pending.values()].map(({ token }) => token),
    none: [],
  }[link.of]
  return tokens[link.n % tokens.length] ?? 'never-a-link'
}

/** Where a course begins. */
export interface Start {
  readonly today: Day
  readonly edition: EditionName
}
