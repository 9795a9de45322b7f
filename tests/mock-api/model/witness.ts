import type { EventRecord, MailRecord } from '#contract'
import type { State } from '../../../mock-api/store/state'
import { type Day, inWords, plus } from '../../model/days'
import type { Told } from './heard'

/*
 * What has to hold of the notices and upgrades that the backend tells of, whatever a model says: it follows the accounts by
 * what Activity says of them alone.
 */

type Known = State['customers' | 'partners' | 'pending'][number]

interface Life {
  level: unknown
  endsOn: unknown
  upgrade: unknown
  /** For which ends it was announced. */
  readonly announced: Set<unknown>
}

export interface Witness {
  switchedEdition(on: Day): void
  /** Hears what one move was told by; answers what is wrong about it. */
  hear(told: Told, addresses: (accountId: string) => readonly string[]): readonly string[]
}

export function witnessOf(first: State): Witness {
  const lives = new Map<string, Life>()
  const switches = new Set<Day>()
  for (const account of [...first.partners, ...first.customers, ...first.pending]) {
    lives.set(account.id, lifeOf(account))
  }

  return {
    switchedEdition: on => switches.add(on),
    hear({ events, mails }, addresses) {
      const wrong: string[] = []
      const heard = new Set<string>()
      for (const event of events) {
        const { accountId, on, actor, action, outcome, at } = event
        const life = lives.get(accountId) ?? newLife()
        lives.set(accountId, life)
        const say = (what: string) => wrong.push(`${on} ${accountId}: ${what}`)
        const isNotice = (mail: MailRecord) =>
          announcing.has(action) &&
          mail.kind === 'upgrade-notice' &&
          mail.accountId === accountId &&
          mail.at === at
        const notices = mails.filter(isNotice)
        for (const notice of notices) heard.add(notice.id)
        if (actor === 'calendar' && at !== `${on}T00:00:00.000Z`) say('not at the first moment of its day')
        if (action === 'upgraded') for (const what of wrongUpgrade(life, on, switches)) say(what)
        if (action === 'trial-ended' && life.endsOn !== on) say('its trial ends on another day')
        if (outcome === 'applied') follow(life, event)
        for (const what of wrongNotices(life, on, notices, addresses(accountId))) say(what)
      }
      const days = events.map(({ on }) => on)
      if (days.some((on, index) => on < (days[index - 1] ?? on))) wrong.push('a day came after a later one')
      for (const { id, kind, accountId, at } of mails) {
        const isAboutSomething = events.some(event => event.accountId === accountId && event.at === at)
        if (!isAboutSomething || (kind === 'upgrade-notice' && !heard.has(id))) {
          wrong.push(`${at} ${accountId}: ${kind} about nothing that happened`)
        }
      }
      return wrong
    },
  }
}

/** What a notice can go out with: the day, a keep, a completed import. */
const announcing: ReadonlySet<string> = new Set(['upgrade-notice', 'manage-upgrade', 'import-completed'])

function newLife(): Life {
  return { level: 'TRIAL', endsOn: null, upgrade: 'keep', announced: new Set() }
}

function lifeOf(account: Known): Life {
  if (!('subscriptionLevel' in account)) return { ...newLife(), endsOn: account.trialEndsOn }
  const { upgradeAnnouncedFor, subscriptionLevel, trialEndsOn, automaticUpgrade } = account
  const announced = new Set([upgradeAnnouncedFor])
  return { level: subscriptionLevel, endsOn: trialEndsOn, upgrade: automaticUpgrade, announced }
}

function follow(life: Life, { after }: EventRecord): void {
  const {
    subscriptionLevel = life.level,
    trialEndsOn = life.endsOn,
    automaticUpgrade = life.upgrade,
  } = after ?? {}
  life.level = subscriptionLevel
  life.endsOn = trialEndsOn
  life.upgrade = automaticUpgrade
}

/** An upgrade was announced for this very end, unless the edition became one that upgrades on the last day. */
function* wrongUpgrade({ level, endsOn, upgrade, announced }: Life, on: Day, switches: ReadonlySet<Day>) {
  if (level !== 'TRIAL') yield 'upgraded, and is in no trial'
  if (upgrade !== 'keep') yield 'upgraded, and was blocked'
  if (endsOn !== on) yield `upgraded, and its trial ends on ${endsOn}`
  if (!announced.has(on) && !switches.has(plus(on, -1))) yield 'upgraded, and nobody was told'
}

/** A notice is for the end that is ahead, in its last three days, and to each person once. */
function* wrongNotices(life: Life, on: Day, notices: readonly MailRecord[], addresses: readonly string[]) {
  if (notices.length === 0) return
  const { level, endsOn, upgrade, announced } = life
  if (level !== 'TRIAL') yield 'announced, and is in no trial'
  if (upgrade !== 'keep') yield 'announced, and was blocked'
  const end = String(endsOn)
  if (on < plus(end, -3) || on >= end) yield `announced, and its trial ends on ${end}`
  for (const { subject } of notices) {
    if (!subject.endsWith(` on ${inWords(end)}`)) yield `announced for another day: ${subject}`
  }
  if (announced.has(end)) yield `announced again for ${end}`
  announced.add(end)
  const to = notices.map(mail => mail.to.toLowerCase()).sort()
  const expected = [...new Set(addresses.map(address => address.toLowerCase()))].sort()
  if (to.join() !== expected.join()) yield `announced to ${to}, not to ${expected}`
}
