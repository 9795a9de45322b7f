import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Account,
  allowedOn,
  type CalendarDate,
  calendarDateOf,
  type Decision,
  daysBetween,
  decide,
  explain,
  isCalendarDate,
  isSuspended,
  type Refusal,
} from '#lifecycle'
import { reasonOf } from './ask'
import { inShort, type Question, questions } from './enumeration'
import { inEnglish } from './inEnglish'
import { answerOfTheTable, cellsFor } from './table'

/** What holds for a question and its answer; `undefined` where the claim says nothing about it. */
type Claim = (question: Question, decision: Decision<Account>) => boolean | undefined

const claims: Readonly<Record<string, Claim>> = {
  'is answered with the first failing check of the table': (question, decision) =>
    reasonOf(decision) === answerOfTheTable(question),

  'is told beforehand whether it is allowed, but for what hangs on the choice': (
    { action, input },
    decision,
  ) => {
    const reason = reasonOf(decision)
    const hangsOnTheChoice = reason === 'sku-not-offered' || reason === 'changed-meanwhile'
    return allowedOn(action, input)(input.account) === (decision.allowed || hangsOnTheChoice)
  },

  'an extension that is allowed moves the end later, by the edition’s days': (question, decision) => {
    const end = endOfExtended(question, decision)
    if (end === undefined) return undefined
    return end > question.endsIn && end - question.endsIn === cellsFor(question).extension?.days
  },

  'an extension that is allowed lies inside the window and before the end': (question, decision) => {
    if (endOfExtended(question, decision) === undefined) return undefined
    return question.endsIn > 0 && question.endsIn <= (cellsFor(question).extension?.window ?? 0)
  },

  'an extension that is allowed stays within its limit and is counted': (question, decision) => {
    const after = decision.allowed ? decision.after.subscription : undefined
    if (question.action !== 'extend-trial' || after?.level !== 'TRIAL') return undefined
    return (
      after.extensions === question.extensions + 1 &&
      after.extensions <= (cellsFor(question).extension?.limit ?? 0)
    )
  },

  'a managed upgrade is announced at once exactly when it is kept anew in the last three days': (
    { action, choice, endsIn, input: { account } },
    decision,
  ) => {
    if (action !== 'manage-upgrade' || !decision.allowed || account.subscription.level !== 'TRIAL')
      return undefined
    const keptAnew = choice === 'keep' && account.subscription.automaticUpgrade === 'block'
    return decision.mails.length === (keptAnew && endsIn <= 3 ? 1 : 0)
  },

  'production begins with a conversion, today, and a partner’s billing with it; nothing else moves either': (
    { action, input: { account, today } },
    decision,
  ) => {
    if (!decision.allowed) return undefined
    const expected = action === 'convert' ? today : undefined
    return (
      sinceOf(decision.after) === (expected ?? sinceOf(account)) &&
      billingOf(decision.after) === (account.kind === 'partner' && expected ? expected : billingOf(account))
    )
  },

  // In a module, writing to what is frozen throws.
  'a rule gets everything frozen, and answers': ({ input: { account, actor, edition, change } }) =>
    [account, account.subscription, actor, actor.organization, edition, edition.extension, change].every(
      Object.isFrozen,
    ),

  'what is allowed leaves alone whose account it is': ({ input: { account } }, decision) => {
    if (!decision.allowed) return undefined
    const { id, kind, distributorId, revision } = decision.after
    return (
      id === account.id &&
      kind === account.kind &&
      distributorId === account.distributorId &&
      revision === account.revision
    )
  },

  'a refusal is a sentence that says its days in words': (_, decision) =>
    decision.allowed ? undefined : isSentence(decision.refusal),

  'a refusal that names a day is answered differently from that day on': (question, decision) =>
    decision.allowed ? undefined : changesOnItsDay(question, decision.refusal),
}

describe('Whoever asks for anything, of any account, in any edition', () => {
  const tried = Object.entries(claims).map(([title, claim]) => {
    const broken: string[] = []
    return { title, claim, applied: 0, broken }
  })

  beforeAll(() => {
    for (const question of questions(calendarDateOf('2026-03-15'))) {
      const decision = decide(question.action, question.input)
      for (const trial of tried) {
        const holds = trial.claim(question, decision)
        if (holds === undefined) continue
        trial.applied++
        if (!holds) trial.broken.push(`${inShort(question)}: ${JSON.stringify(decision)}`)
      }
    }
  })

  it.each(tried)('$title', ({ applied, broken }) => {
    expect(broken.slice(0, 3)).toEqual([])
    expect(applied).toBeGreaterThan(1_000)
  })
})

function endOfExtended({ action, input: { today } }: Question, decision: Decision<Account>) {
  if (action !== 'extend-trial' || !decision.allowed) return undefined
  const { subscription } = decision.after
  return subscription.level === 'TRIAL' ? daysBetween(today, subscription.endsOn) : undefined
}

function sinceOf({ subscription }: Account) {
  return subscription.level === 'PRODUCTION' ? subscription.since : undefined
}

function billingOf(account: Account) {
  return account.kind === 'partner' ? account.billingStartedOn : undefined
}

const sentences = new Map<string, boolean>()

function isSentence(refusal: Refusal): boolean {
  const key = JSON.stringify(refusal)
  const known = sentences.get(key)
  if (known !== undefined) return known
  const sentence = explain(refusal)
  const days = Object.values(refusal).filter(isCalendarDate)
  const holds = /^[A-Z].*[^.]\.$/.test(sentence) && days.every(day => sentence.includes(inEnglish(day)))
  sentences.set(key, holds)
  return holds
}

function changesOnItsDay(question: Question, refusal: Refusal): boolean | undefined {
  switch (refusal.reason) {
    case 'window-not-open':
      return turns(question, refusal.opensOn, before => before === refusal.reason, 'allowed')
    case 'extension-limit-reached':
      return turns(question, refusal.endsOn, before => before === refusal.reason, 'trial-ended')
    case 'trial-ended':
      return turns(question, refusal.endedOn, before => before !== refusal.reason, 'trial-ended')
    case 'own-access-suspended':
      return turns(question, refusal.suspendedOn, before => before !== refusal.reason, refusal.reason)
    default:
      return undefined
  }
}

type Answer = ReturnType<typeof reasonOf>

/** Whether the answer turns on a day, unless the operator’s own access ends earlier: then that is the answer. */
function turns(
  question: Question,
  on: CalendarDate,
  before: (answer: Answer) => boolean,
  from: Answer,
): boolean {
  const eve = dayBefore(on)
  return (
    (lacksAccess(question, eve) || before(answerOn(question, eve))) &&
    answerOn(question, on) === (lacksAccess(question, on) ? 'own-access-suspended' : from)
  )
}

function lacksAccess({ input: { actor } }: Question, day: CalendarDate): boolean {
  return actor.organization.kind === 'partner' && isSuspended(actor.organization.subscription, day)
}

function answerOn({ action, input }: Question, today: CalendarDate): Answer {
  return reasonOf(decide(action, { ...input, today }))
}

const eves = new Map<string, CalendarDate>()

function dayBefore(date: CalendarDate): CalendarDate {
  const known = eves.get(date)
  if (known) return known
  const eve = calendarDateOf(
    new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
  )
  eves.set(date, eve)
  return eve
}
