import { hasPage, sees } from './accounts'
import { plus } from './days'
import { rulesIn } from './editions'
import type { Action } from './refusing'
import { accountMatches, accountsFor, isAt, isFailed, pendingMatches, rowsFor } from './seeing'
import type { Account, Operator, Reply, World } from './world'

/** Which action each ready-made view calls for. */
const views = [
  ['extendable-now', 'extend-trial'],
  ['upgrading-soon', 'manage-upgrade'],
  ['blocked-and-ending', 'manage-upgrade'],
  ['trial-ended', 'convert'],
  ['expiring-soon', 'edit'],
  ['not-billed', null],
] as const satisfies readonly (readonly [string, Action | null])[]

/** `GET /api/summary`: each number of it, counted anew. */
export function summary(world: World, by: Operator): Reply {
  if (!hasPage(by, 'dashboard')) return { status: 403, problem: { reason: 'not-allowed' } }
  const { today } = world
  const kinds = (['customer', 'partner'] as const).filter(kind => hasPage(by, `${kind}s`))
  const all = { customer: accountsFor(world, by, 'customers'), partner: accountsFor(world, by, 'partners') }
  const of = (kind: 'customer' | 'partner') => all[kind]
  const pendingOf = (kind: 'customer' | 'partner') =>
    [...world.pending.values()].filter(pending => pending.kind === kind && sees(by, pending))

  const decisions = kinds.flatMap(kind => [
    ...views
      .filter(([view]) => kind === 'customer' || view !== 'not-billed')
      .map(([decision, action]) => {
        const found = of(kind).filter(account => accountMatches(world, by, account, { view: decision }))
        const yours =
          action && found.filter(account => accountMatches(world, by, account, { allowed: action })).length
        return { kind, decision, total: found.length, yours }
      }),
    {
      ...{ kind, decision: 'stuck', yours: null },
      total: pendingOf(kind).filter(pending => pendingMatches(world, pending, { view: 'stuck' })).length,
    },
    { kind, decision: 'import-error', yours: null, total: pendingOf(kind).filter(isFailed).length },
  ])
  const trials = kinds.flatMap(kind =>
    (['keep', 'block'] as const).flatMap(automaticUpgrade =>
      oneTo(14).map(daysLeft => {
        const total = of(kind).filter(account => {
          const isLeft = isIn(account, plus(today, daysLeft), daysLeft === 14 ? undefined : daysLeft, today)
          return account.automaticUpgrade === automaticUpgrade && isLeft
        }).length
        return { kind, automaticUpgrade, daysLeft, total }
      }),
    ),
  )
  const onboarding = kinds.flatMap(kind =>
    statuses.map(status => ({
      ...{ kind, status },
      total: pendingOf(kind).filter(pending => isAt(pending, status)).length,
    })),
  )
  const accounts = kinds.map(kind => ({ kind, total: of(kind).length }))
  const conversions = conversionsByWeek(world, by)
  return {
    status: 200,
    body: { today, accounts, decisions, trials, onboarding, conversions, billing: billing(world, by) },
  }
}

const statuses = [
  'link-sent',
  'onboarding-started',
  'consent-granted',
  'management-configuration',
  'pre-import-error',
  'running-import',
] as const

function isIn({ trialEndsOn }: Account, day: string, exactly: number | undefined, today: string): boolean {
  if (trialEndsOn === null || trialEndsOn <= today) return false
  return exactly === undefined ? trialEndsOn >= day : trialEndsOn === day
}

/** This week, from Monday on, and the eleven before it. */
function conversionsByWeek(world: World, by: Operator) {
  const weekday = new Date(`${world.today}T00:00:00Z`).getUTCDay()
  const thisWeek = plus(world.today, -((weekday + 6) % 7))
  const events = rowsFor(world, by, 'events', { outcome: 'applied', action: ['upgraded', 'convert'] })
  return (['calendar', 'operator'] as const).flatMap(way =>
    oneTo(12).map(count => {
      const week = plus(thisWeek, 7 * (count - 12))
      const inWeek = events.filter(
        ({ on, action }) =>
          String(on) >= week &&
          String(on) <= plus(week, 6) &&
          action === (way === 'calendar' ? 'upgraded' : 'convert'),
      )
      return { week, by: way, total: inWeek.length }
    }),
  )
}

/** The partners that upgrade by themselves within 14 days, the ten soonest by name, with their customers that are not billed. */
function billing(world: World, by: Operator) {
  if (!hasPage(by, 'partners') || rulesIn(world.edition).end.partner !== 'upgrades unless blocked')
    return null
  const { today } = world
  const upgrading = accountsFor(world, by, 'partners')
    .filter(({ automaticUpgrade }) => automaticUpgrade === 'keep')
    .filter(
      ({ trialEndsOn }) => trialEndsOn !== null && trialEndsOn > today && trialEndsOn <= plus(today, 14),
    )
    .sort((one, other) => (`${one.trialEndsOn} ${one.id}` < `${other.trialEndsOn} ${other.id}` ? -1 : 1))
  const soonest = upgrading.slice(0, 10).map(({ id, organizationName, trialEndsOn: on }) => {
    const filter = { view: 'not-billed', partnerId: id }
    return { partnerId: id, organizationName, on, total: rowsFor(world, by, 'customers', filter).length }
  })
  return { partners: { total: upgrading.length }, soonest }
}

function oneTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1)
}
