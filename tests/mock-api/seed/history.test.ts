import { describe, expect, it } from 'vitest'
import { customerOf, type EventRecord, partnerOf, subscriptionFields } from '#contract'
import {
  type Account,
  type ActionName,
  actionNames,
  addDays,
  advance,
  calendarDateOf,
  decide,
  editions,
  explain,
  explainOccasion,
  isInScope,
  occasionOf,
  scopeOf,
} from '#lifecycle'
import type { State, StoredCustomer, StoredPartner } from '../../../mock-api/store/state'
import { actorIn, manyDays, partnerIn, seedOn } from './seeded'

type Stored = StoredCustomer | StoredPartner

function accountOf(state: State, stored: Stored): Account {
  return 'partnerId' in stored
    ? customerOf({ ...stored, partner: partnerIn(state, stored.partnerId) })
    : partnerOf(stored)
}

function eventsByAccount(state: State): Map<string, EventRecord[]> {
  const byAccount = new Map<string, EventRecord[]>()
  for (const event of state.events) {
    byAccount.set(event.accountId, [...(byAccount.get(event.accountId) ?? []), event])
  }
  return byAccount
}

/** What an account was before each of its events, told backwards from what it is. */
function* backwards(state: State) {
  const byAccount = eventsByAccount(state)
  for (const present of [...state.customers, ...state.partners]) {
    let later: Stored = present
    for (const event of (byAccount.get(present.id) ?? []).reverse()) {
      // An end is announced once: before that, it had not been.
      const unannounced = event.action === 'upgrade-notice' && { upgradeAnnouncedFor: null }
      const earlier: Stored = { ...later, ...event.before, ...unannounced }
      yield { event, earlier, later }
      later = earlier
    }
  }
}

interface Lived {
  readonly answer: Account | string
  readonly detail: string | null
}

/** What the rules make of the account on the event's day, and what they say to it. */
function lived(state: State, event: EventRecord, earlier: Stored): Lived {
  const account = accountOf(state, earlier)
  const edition = editions[event.edition]
  const action = actionNames.find(name => name === event.action)
  if (event.actor === 'calendar' || !action) {
    const { happenings } = advance(account, edition, { from: addDays(event.on, -1), to: event.on })
    const happening = happenings.find(({ kind }) => kind === event.action)
    if (!happening) return { answer: 'nothing happens', detail: null }
    return { answer: happening.after, detail: explainOccasion(occasionOf(happening, edition)) }
  }
  const actor = actorIn(state, event.actor)
  if (!isInScope(scopeOf(actor, event.accountKind), earlier)) {
    return { answer: 'not-found', detail: null }
  }
  const change = chosen(action, event.after)
  const decision = decide(action, { account, actor, edition, today: event.on, change })
  if (decision.allowed) return { answer: decision.after, detail: null }
  return { answer: decision.refusal.reason, detail: explain(decision.refusal) }
}

function chosen(action: ActionName, after: EventRecord['after']) {
  const expiresOn = String(after?.['expiresOn'])
  return {
    automaticUpgrade: after?.['automaticUpgrade'] === 'keep' ? 'keep' : 'block',
    ...(action === 'edit' && after ? { expiresOn: calendarDateOf(expiresOn) } : {}),
  } as const
}

describe.each(manyDays)('The history of a seed made for %s', day => {
  const state = seedOn(day, 1_000)

  it('is what the rules answer to those operators and to the calendar on those days', () => {
    for (const { event, earlier, later } of backwards(state)) {
      const { answer, detail } = lived(state, event, earlier)
      expect([event.id, event.detail]).toEqual([event.id, detail])
      if (event.outcome === 'refused') {
        expect([event.id, answer]).toEqual([event.id, event.reason])
        continue
      }
      if (typeof answer === 'string') throw new Error(`${event.id} ${event.action}: ${answer}`)
      const { upgradeAnnouncedFor: _, ...fields } = subscriptionFields(answer.subscription)
      expect(later).toMatchObject(fields)
      if (answer.kind === 'partner') {
        expect(later).toMatchObject({ billingStartedOn: answer.billingStartedOn })
      }
    }
  })

  it('ends in the present: what the last events left is what the records hold', () => {
    const pending = state.pending.map(record => ({ ...record, status: record.history.at(-1)?.status }))
    const records = new Map(
      [...state.customers, ...state.partners, ...pending].map(record => [record.id, record]),
    )
    for (const [accountId, events] of eventsByAccount(state)) {
      const left = Object.assign({}, ...events.map(({ after }) => after))
      expect(records.get(accountId)).toMatchObject(left)
    }
  })

  it('explains every revision after the first', () => {
    const byAccount = eventsByAccount(state)
    for (const { id, revision } of [...state.customers, ...state.partners]) {
      const changes = (byAccount.get(id) ?? []).filter(({ after }) => after !== null)
      expect(changes.map(({ before, after }) => [before?.['revision'], after?.['revision']])).toEqual(
        changes.map((_, index) => [index + 1, index + 2]),
      )
      expect([id, revision]).toEqual([id, changes.length + 1])
    }
  })

  it('explains every extension and every block', () => {
    const byAccount = eventsByAccount(state)
    const acted = (id: string, action: ActionName) =>
      byAccount.get(id)?.some(event => event.action === action && event.outcome === 'applied') ?? false
    for (const { id, trialExtensions, automaticUpgrade } of [...state.customers, ...state.partners]) {
      expect([id, acted(id, 'extend-trial')]).toEqual([id, (trialExtensions ?? 0) > 0])
      expect([id, acted(id, 'manage-upgrade')]).toEqual([id, automaticUpgrade === 'block'])
    }
  })

  it('is numbered in the order of its moments, within two months, and leaves today to the presenter', () => {
    const moments = state.events.map(({ at }) => at)
    expect(moments).toEqual([...moments].sort())
    expect(state.events.map(({ id }) => id)).toEqual(state.events.map(({ id }) => id).sort())
    for (const { at, on } of state.events) {
      expect(at.slice(0, 10)).toBe(on)
      expect(on >= addDays(calendarDateOf(day), -60)).toBe(true)
      expect(at <= `${day}T00:00:00.000Z`).toBe(true)
    }
  })

  it('tells of upgrades, conversions, extensions, blocks, renewals, ends and refusals', () => {
    const told = new Set(state.events.map(({ action, outcome }) => `${action} ${outcome}`))
    expect([...told].sort()).toEqual([
      'add applied',
      'consent-granted applied',
      'consent-granted refused',
      'convert applied',
      'convert refused',
      'edit applied',
      'expired applied',
      'expiry-notice applied',
      'extend-trial applied',
      'extend-trial refused',
      'manage-upgrade applied',
      'management-configuration applied',
      'onboarding-started applied',
      'pending-trial-notice applied',
      'pre-import-error applied',
      'running-import applied',
      'running-import refused',
      'trial-ended applied',
      'upgrade-notice applied',
      'upgraded applied',
    ])
    const ofOnboardings = new Set(state.pending.map(({ id }) => id))
    const ofAccounts = state.events.filter(({ accountId }) => !ofOnboardings.has(accountId))
    expect(ofAccounts.length).toBeLessThanOrEqual(state.customers.length + state.partners.length)
  })
})
