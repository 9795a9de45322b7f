import { isOver, partnerOf } from '../../model/accounts'
import { plus } from '../../model/days'
import type { Account, World } from '../../model/world'
import { type Move, tokenOf } from './moves'

/** How often moves came to the places that matter. */
export type Places = Map<string, number>

/** The accounts in their lists before a move. */
export type Before = ReadonlyMap<string, Account>

export function lookAt({ accounts }: World): Before {
  return new Map([...accounts].map(([id, account]) => [id, { ...account }]))
}

/** What Activity tells of an account in its list. */
interface Passed {
  readonly on: string
  readonly action: string
  readonly by: string
  readonly applied: boolean
  readonly before: Account
  readonly after: Account
  /** Whether it was announced by the same move. */
  readonly announced: boolean
  readonly world: World
}

const isFor = (end: string | null, { before }: Passed) => end !== null && before.announcedFor === end
const wasTold = (passed: Passed) => isFor(passed.before.trialEndsOn, passed)
const inLastDays = ({ on, before: { trialEndsOn: end } }: Passed) =>
  end !== null && on >= plus(end, -3) && on < end
const does = (passed: Passed, action: string) => passed.applied && passed.action === action
const sets = (passed: Passed, upgrade: string) =>
  does(passed, 'manage-upgrade') && passed.after.automaticUpgrade === upgrade

/** The places of one account at a time. */
const ofAnAccount: Readonly<Record<string, (passed: Passed) => boolean>> = {
  'a command the day before the end': ({ on, by, before }) =>
    by !== 'calendar' && before.trialEndsOn === plus(on, 1),
  'a command on the day of the end': ({ on, by, before }) => by !== 'calendar' && before.trialEndsOn === on,
  'extended on the last day': passed =>
    does(passed, 'extend-trial') && passed.before.trialEndsOn === plus(passed.on, 1),
  'extended after its notice': passed => does(passed, 'extend-trial') && wasTold(passed),
  'extended while blocked': passed =>
    does(passed, 'extend-trial') && passed.before.automaticUpgrade === 'block',
  'announced anew for a later end': passed =>
    does(passed, 'upgrade-notice') && passed.before.announcedFor !== null,
  'blocked after its notice': passed => sets(passed, 'block') && wasTold(passed),
  'blocked in the last days before its notice': passed =>
    sets(passed, 'block') && inLastDays(passed) && !wasTold(passed),
  'kept again after its notice: no second': passed =>
    sets(passed, 'keep') && passed.before.automaticUpgrade === 'block' && wasTold(passed),
  'kept in the last days: announced at once': passed => sets(passed, 'keep') && passed.announced,
  'converted after its notice': passed => does(passed, 'convert') && wasTold(passed),
  'converted when its trial had ended': passed =>
    does(passed, 'convert') && (passed.before.trialEndsOn ?? passed.on) < passed.on,
  'restored by Edit': passed => does(passed, 'edit') && isOver(passed.before, passed.on),
  'a customer upgraded': passed => does(passed, 'upgraded') && passed.after.kind === 'customer',
  'a partner upgraded': passed => does(passed, 'upgraded') && passed.after.kind === 'partner',
  'a customer of a partner in trial upgraded': passed =>
    does(passed, 'upgraded') &&
    passed.after.kind === 'customer' &&
    partnerOf(passed.world, passed.after).subscriptionLevel === 'TRIAL',
  'a blocked trial ended': passed =>
    does(passed, 'trial-ended') && passed.before.automaticUpgrade === 'block',
  'a kept trial ended, where trials expire': passed =>
    does(passed, 'trial-ended') && passed.before.automaticUpgrade === 'keep',
  'announced late, since the edition was another': passed =>
    does(passed, 'upgrade-notice') && passed.on > plus(passed.before.trialEndsOn ?? '', -3),
  'upgraded untold, since the edition was another': passed =>
    does(passed, 'upgraded') && !wasTold(passed) && !passed.announced,
  'announced before it expires': passed => does(passed, 'expiry-notice'),
  expired: passed => does(passed, 'expired'),
}

/** The places of a whole move. */
const ofAMove: Readonly<Record<string, (move: Move, before: Before, world: World) => boolean>> = {
  'started over': ({ do: done }) => done === 'start over',
  'applied to some, refused to others': (_, __, { events }) =>
    events.some(({ outcome }) => outcome === 'applied') &&
    events.some(({ outcome }) => outcome === 'refused'),
  'the edition switched between notice and end': ({ do: done }, before, { today }) =>
    done === 'edition' &&
    [...before.values()].some(
      ({ announcedFor, trialEndsOn }) => announcedFor === trialEndsOn && (trialEndsOn ?? '') > today,
    ),
  'arrived with all its trial ahead': (_, before, world) =>
    arrivals(before, world).some(({ trialEndsOn }) => (trialEndsOn ?? '') > plus(world.today, 3)),
  'arrived in its last days: announced at once': (_, before, world) =>
    arrivals(before, world).some(({ announcedFor }) => announcedFor !== null),
  'arrived when its trial had ended': (_, before, world) =>
    arrivals(before, world).some(account => isOver(account, world.today)),
  'a pending trial ends soon': (_, __, { mails }) =>
    mails.some(({ kind }) => kind === 'pending-trial-notice'),
  'a pending trial ended': (_, __, { events, pending }) =>
    events.some(({ action, accountId }) => action === 'trial-ended' && pending.has(accountId)),
  'a consent that failed': (_, __, { events }) =>
    events.some(({ action, reason }) => action === 'consent-granted' && reason !== null),
  'a check that failed': (_, __, { events }) => events.some(({ action }) => action === 'pre-import-error'),
  'an import that was throttled': (_, __, { events }) =>
    events.some(({ reason }) => reason === 'import-throttled'),
  'an import that was completed': (_, __, { events }) =>
    events.some(({ action }) => action === 'import-completed'),
  'a link sent to a corrected address': (_, __, { events }) =>
    events.some(({ action, after }) => action === 'resend-link' && after !== null),
  'a replaced link visited': (move, _, world) => linkOf(move, world) === 'replaced',
  'a used link visited': (move, _, world) => linkOf(move, world) === 'used',
  'signed out': ({ do: done }) => done === 'sign out',
  'the same request again': ({ do: done }) => done === 'again',
  'told once where two addresses are one': (_, __, { mails }) =>
    mails.some(({ accountId, kind }) => accountId.startsWith('at-') && kind === 'upgrade-notice'),
}

/** The state of the link that a visitor opened. */
function linkOf(move: Move, world: World): string | undefined {
  const token = move.do === 'visit' ? tokenOf(move, world) : undefined
  return world.links.get(token ?? '')?.state
}

function arrivals(before: Before, { accounts }: World): readonly Account[] {
  // Starting over brings others altogether.
  return [...before.keys()].every(id => accounts.has(id))
    ? [...accounts.values()].filter(({ id }) => !before.has(id))
    : []
}

/** Counts where a move came to; what it told stands in the model still. */
export function countPlaces(places: Places, move: Move, before: Before, world: World): void {
  for (const [place, isThere] of Object.entries(ofAMove)) {
    if (isThere(move, before, world)) count(places, place)
  }
  for (const { on, accountId: id, action, actor: by, outcome } of world.events) {
    const accounts = { before: before.get(id), after: world.accounts.get(id) }
    if (!accounts.before || !accounts.after) continue
    const passed = {
      ...{ on, action, by, world, before: accounts.before, after: accounts.after },
      applied: outcome === 'applied',
      announced: world.mails.some(({ accountId, kind }) => accountId === id && kind === 'upgrade-notice'),
    }
    for (const [place, isThere] of Object.entries(ofAnAccount)) if (isThere(passed)) count(places, place)
  }
}

export function count(places: Places, place: string): void {
  places.set(place, (places.get(place) ?? 0) + 1)
}

/** Every place there is to come to, but for those of commands. */
export const allPlaces: readonly string[] = [...Object.keys(ofAnAccount), ...Object.keys(ofAMove)]
