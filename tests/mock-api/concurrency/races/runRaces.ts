import { addDays, calendarDateOf } from '#lifecycle'
import { Chance } from '../../../../mock-api/seed/chance'
import type { State } from '../../../../mock-api/store/state'
import { channel, today } from '../../channel'
import { signedIn } from '../../runningServer'
import { countBy } from '../countBy'
import { served } from '../served'
import { type Outcome, race } from './race'

export interface RacesReport {
  readonly races: number
  readonly requests: number
  /** The fewest who raced for a trial, and how many there were in all. */
  readonly fewest: number
  readonly racers: number
  readonly wrong: readonly string[]
}

const trialsAtOnce = 10
const bystander = 'bystander'

/** Races for the one extension of so many trials, ten of them at a time; every fifth time they are those of partners. */
export async function runRaces(
  file: string,
  {
    races,
    seed,
    onRace = () => {},
  }: { readonly races: number; readonly seed: number; readonly onRace?: (count: number) => void },
): Promise<RacesReport> {
  const rounds = Array.from({ length: Math.ceil(races / trialsAtOnce) }, (_, round) => ({
    kind: round % 5 === 4 ? ('partner' as const) : ('customer' as const),
    ids: Array.from({ length: trialsAtOnce }, (_, index) => `trial-${round * trialsAtOnce + index + 1}`),
  }))
  const trials = (kind: 'customer' | 'partner') =>
    Object.fromEntries(
      rounds
        .filter(round => round.kind === kind)
        .flatMap(({ ids }) => ids.map(id => [id, 'a trial two days from its end'] as const)),
    )
  const before = channel({
    demo: true,
    customers: { ...trials('customer'), [bystander]: 'production for months' },
    partners: trials('partner'),
  })
  await using server = await served(file, before)
  const signIn = (operatorId: string) => signedIn(server.url, operatorId)
  const vendor = [await signIn('internal-admin'), await signIn('internal-admin')] as const
  const clients = {
    customer: [...vendor, await signIn('partner-admin'), await signIn('partner-admin')] as const,
    partner: [...vendor, await signIn('distributor-admin'), await signIn('distributor-admin')] as const,
  }
  const chance = new Chance(seed, 0)
  const outcomes = new Map<string, string[]>()
  const wrong: string[] = []
  let requests = 0
  for (const [round, { kind, ids }] of rounds.entries()) {
    const nobody = kind === 'customer' ? bystander : 'northwind'
    const raced = await race(kind, ids, { clients: [...clients[kind]], bystander: nobody, chance })
    wrong.push(...raced.faults)
    requests += raced.requests
    note(raced.outcomes, outcomes)
    onRace((round + 1) * trialsAtOnce)
  }
  const left = await server.left()
  const ids = rounds.flatMap(round => round.ids)
  const racers = ids.map(id => outcomes.get(id)?.length ?? 0)
  return {
    races: ids.length,
    requests,
    fewest: Math.min(...racers),
    racers: racers.reduce((sum, some) => sum + some, 0),
    wrong: [...wrong, ...ids.flatMap(id => wrongOf(id, outcomes.get(id) ?? [])), ...wrongIn(left, ids)],
  }
}

function note(raced: readonly Outcome[], outcomes: Map<string, string[]>): void {
  for (const [id, outcome] of raced) outcomes.set(id, [...(outcomes.get(id) ?? []), outcome])
}

/** One has extended it, all the others were told that it has been. */
function wrongOf(id: string, outcomes: readonly string[]): readonly string[] {
  const won = outcomes.filter(outcome => outcome === 'applied').length
  const late = outcomes.filter(outcome => outcome === 'extension-limit-reached').length
  return won === 1 && won + late === outcomes.length ? [] : [`${id} was answered ${outcomes}`]
}

/** Each was extended once, and that was told and mailed once. */
function wrongIn({ customers, partners, events, mails }: State, ids: readonly string[]): readonly string[] {
  const accounts = new Map([...customers, ...partners].map(account => [account.id, account]))
  const told = countBy(
    events.filter(({ action, outcome }) => action === 'extend-trial' && outcome === 'applied'),
    ({ accountId }) => accountId,
  )
  const mailed = countBy(
    mails.filter(({ kind }) => kind === 'trial-extended'),
    ({ accountId }) => accountId,
  )
  const endsOn = addDays(calendarDateOf(today), 2 + 7)
  return ids.flatMap(id => {
    const account = accounts.get(id)
    const { trialEndsOn, trialExtensions, revision } = {
      trialEndsOn: null,
      trialExtensions: null,
      revision: 0,
      ...account,
    }
    const isRight = trialEndsOn === endsOn && trialExtensions === 1 && revision === 2
    return [
      ...(isRight
        ? []
        : [`${id} ends on ${trialEndsOn}, extended ${trialExtensions} times, at revision ${revision}`]),
      ...(told.get(id) === 1 ? [] : [`${id} has ${told.get(id) ?? 0} events of an extension`]),
      ...(mailed.get(id) === 1 ? [] : [`${id} has ${mailed.get(id) ?? 0} mails of an extension`]),
    ]
  })
}
