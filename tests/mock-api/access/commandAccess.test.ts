import { describe, expect, it } from 'vitest'
import { resourceOf } from '#contract'
import { type AccountKind, actionNames, pendingActionNames } from '#lifecycle'
import { actionPath, problemIn } from '../client'
import { startApi } from '../server'
import { cellsOf } from '../textTable'
import { ownersFor, twoChannels } from './twoChannels'

/*
 * Section 5 of the specification, asked for over HTTP. A cell says what becomes of an account of the operator's own that
 * stands ready for the action; 403 says that the operator has no such page at all, and not-found that it sees no such account on it.
 */
const table = `
                        | internal-admin | internal-viewer    | distributor-admin        | distributor-viewer | partner-admin | partner-viewer     | trial-partner-admin | suspended-partner-admin | reseller-admin
extend-trial customer   | applied        | read-only-operator | customer-of-your-partner | read-only-operator | applied       | read-only-operator | applied             | own-access-suspended    | 403
manage-upgrade customer | applied        | read-only-operator | applied                  | read-only-operator | applied       | read-only-operator | applied             | own-access-suspended    | 403
convert customer        | applied        | read-only-operator | applied                  | read-only-operator | applied       | read-only-operator | partner-in-trial    | own-access-suspended    | 403
edit customer           | applied        | read-only-operator | applied                  | read-only-operator | applied       | read-only-operator | applied             | own-access-suspended    | 403
extend-trial partner    | applied        | read-only-operator | applied                  | read-only-operator | 403           | 403                | 403                 | 403                     | 403
manage-upgrade partner  | applied        | read-only-operator | applied                  | read-only-operator | 403           | 403                | 403                 | 403                     | 403
convert partner         | applied        | read-only-operator | applied                  | read-only-operator | 403           | 403                | 403                 | 403                     | 403
edit partner            | applied        | read-only-operator | applied                  | read-only-operator | 403           | 403                | 403                 | 403                     | 403
resend-link customer    | applied        | read-only-operator | applied                  | read-only-operator | applied       | read-only-operator | applied             | own-access-suspended    | 403
check-again customer    | applied        | read-only-operator | applied                  | read-only-operator | applied       | read-only-operator | applied             | own-access-suspended    | 403
resend-link partner     | applied        | read-only-operator | applied                  | read-only-operator | not-found     | not-found          | not-found           | not-found               | 403
check-again partner     | applied        | read-only-operator | applied                  | read-only-operator | not-found     | not-found          | not-found           | not-found               | 403
`

const cells = cellsOf(table).map(({ row, column: operator, says }) => {
  const [action = '', word = ''] = row.split(' ')
  const kind: AccountKind = word === 'partner' ? 'partner' : 'customer'
  return { operator, action, kind, says }
})

describe('What an operator may do to an account of its own', () => {
  it.each(cells)('$operator · $action · $kind: $says', async ({ operator, action, kind, says }) => {
    await using api = await startApi(twoChannels)
    const client = await api.signIn(operator)
    const { ready } = idsFor(operator, action, kind)
    const { path, collection } = whereTo(action, kind)
    const [before] = await api.store.find(collection, [ready])

    const answer = await client.post(path, { ids: [ready], ...changeOf(action) })

    if (says === '403') {
      expect(answer.status).toBe(403)
      expect(problemIn(answer).reason).toBe('not-allowed')
    } else {
      expect(answer.status).toBe(200)
      expect(answer.json).toEqual({ results: [resultOf(ready, says)] })
    }
    const [after] = await api.store.find(collection, [ready])
    if (says === 'applied') expect(after).not.toEqual(before)
    else expect(after).toEqual(before)
  })

  it('is said for every action on every kind', () => {
    expect(new Set(cells.map(({ action, kind }) => `${action} ${kind}`))).toEqual(
      new Set(
        [...actionNames, ...pendingActionNames].flatMap(name => [`${name} customer`, `${name} partner`]),
      ),
    )
  })
})

describe('A foreign account, for whoever has the page, answers like one that does not exist', () => {
  const havingForeign = cells.filter(
    ({ operator, action, kind, says }) => says !== '403' && idsFor(operator, action, kind).foreign,
  )

  it.each(havingForeign)('$operator · $action · $kind', async ({ operator, action, kind }) => {
    await using api = await startApi(twoChannels)
    const client = await api.signIn(operator)
    const { foreign = '', missing } = idsFor(operator, action, kind)
    const { path, collection } = whereTo(action, kind)
    const before = await api.store.find(collection, [foreign])

    const answer = await client.post(path, { ids: [foreign, missing], ...changeOf(action) })

    expect(answer.json).toEqual({
      results: [
        { id: foreign, outcome: 'not-found' },
        { id: missing, outcome: 'not-found' },
      ],
    })
    expect(before).toEqual([expect.objectContaining({ id: foreign })])
    expect(await api.store.find(collection, [foreign])).toEqual(before)
    expect(await api.store.all('events')).toEqual([])
    expect(await api.store.all('mails')).toEqual([])
  })
})

function resultOf(id: string, says: string) {
  if (says === 'not-found') return { id, outcome: 'not-found' }
  return says === 'applied'
    ? { id, outcome: 'applied', record: expect.objectContaining({ id }) }
    : { id, outcome: 'refused', problem: expect.objectContaining({ reason: says }) }
}

function idsFor(operator: string, action: string, kind: AccountKind) {
  const { own, foreign } = ownersFor(operator, kind === 'customer' ? 'customers' : 'partners')
  const prefix = `${kind}-${standingFor(action)}-of-`
  return {
    ready: `${prefix}${own}`,
    foreign: foreign === undefined ? undefined : `${prefix}${foreign}`,
    missing: `${prefix}nobody`,
  }
}

function standingFor(action: string): string {
  if (isPendingAction(action)) return 'pending'
  return action === 'edit' ? 'in-production' : 'in-trial'
}

function whereTo(action: string, kind: AccountKind) {
  return isPendingAction(action)
    ? ({ path: `/api/pending/actions/${action}`, collection: 'pending' } as const)
    : { path: actionPath(kind, action), collection: resourceOf[kind] }
}

function isPendingAction(action: string): boolean {
  return pendingActionNames.some(name => name === action)
}

function changeOf(action: string) {
  return action === 'manage-upgrade' ? { automaticUpgrade: 'block' } : {}
}
