import type { OperatorId } from '../../model/operators'
import type { App } from '../app'
import { asked } from '../listed'
import type { Group } from './group'

export const summary: Group = {
  name: 'summary',
  about: 'every number of the dashboard is the total of the list that it leads to',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    for (const operatorId of ['internal-admin', 'distributor-viewer', 'partner-admin'] as const) {
      await agrees(app, operatorId)
    }
    const answer = await app.as('reseller-admin').get('/api/summary')
    app.notes.equals('a reseller has no dashboard', answer.status, 403, answer)
  },
}

interface Counted {
  readonly list: string
  readonly filter: unknown
  readonly total: number
}

async function agrees({ as, notes }: App, operatorId: OperatorId): Promise<void> {
  const client = as(operatorId)
  const answer = await client.get('/api/summary')
  const numbers = countedIn(answer.json)
  notes.holds(
    'the summary has numbers, each with its list and filter',
    numbers.length > 50,
    answer,
    numbers.length,
  )
  const { today } = await client.session()
  notes.equals('the summary is of the backend’s day', Object(answer.json).today, today, answer)
  for (const kind of operatorId.startsWith('partner') ? ['customer'] : ['customer', 'partner']) {
    const decisions = new Set(
      Object(answer.json).decisions.flatMap((one: { kind: string; decision: string }) =>
        one.kind === kind ? [one.decision] : [],
      ),
    )
    for (const view of [
      'extendable-now',
      'upgrading-soon',
      'blocked-and-ending',
      'trial-ended',
      'expiring-soon',
    ]) {
      notes.holds(`what needs a decision has ${view} of ${kind}s`, decisions.has(view), answer, [
        ...decisions,
      ])
    }
  }
  // Many at a time: there are some hundred.
  await Promise.all(
    numbers.map(async ({ list, filter, total }) => {
      const listed = await asked(client, list, { filter, range: [0, 0] })
      notes.equals(
        `a number of the summary and its list agree, for ${operatorId}`,
        total,
        listed.total,
        listed.answer,
      )
    }),
  )
}

function countedIn(value: unknown): readonly Counted[] {
  if (typeof value !== 'object' || value === null) return []
  const { list, filter, total } = Object(value)
  const below = Object.values(value).flatMap(countedIn)
  return typeof list === 'string' && typeof total === 'number' ? [{ list, filter, total }, ...below] : below
}
