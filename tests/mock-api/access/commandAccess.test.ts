import { describe, expect, it } from 'vitest'
import { type AccountKind, actionNames } from '#lifecycle'
import { actionPath, problemIn } from '../client'
import { startApi } from '../server'
import { cellsOf } from '../textTable'
import { ownersFor, twoChannels } from './twoChannels'

/*
 * Section 5 of the specification, asked for over HTTP. A cell says what becomes of an account of the operator's own that
 * stands ready for the action; 403 says that the operator has no such page at all.
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

    const answer = await client.post(actionPath(kind, action), { ids: [ready], ...changeOf(action) })

    if (says === '403') {
      expect(answer.status).toBe(403)
      expect(problemIn(answer).reason).toBe('not-allowed')
    } else {
      expect(answer.status).toBe(200)
      expect(answer.json).toEqual({
        results: [
          says === 'applied'
            ? { id: ready, outcome: 'applied', record: expect.objectContaining({ id: ready, revision: 2 }) }
            : { id: ready, outcome: 'refused', problem: expect.objectContaining({ reason: says }) },
        ],
      })
    }
    expect(await api.store.find(kind === 'customer' ? 'customers' : 'partners', [ready])).toEqual([
      expect.objectContaining({ revision: says === 'applied' ? 2 : 1 }),
    ])
  })

  it('is said for every action on every kind', () => {
    expect(new Set(cells.map(({ action, kind }) => `${action} ${kind}`))).toEqual(
      new Set(actionNames.flatMap(name => [`${name} customer`, `${name} partner`])),
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

    const results = await client.act(kind, action as 'convert', {
      ids: [foreign, missing],
      ...changeOf(action),
    })

    expect(results).toEqual([
      { id: foreign, outcome: 'not-found' },
      { id: missing, outcome: 'not-found' },
    ])
    expect(await api.store.find(kind === 'customer' ? 'customers' : 'partners', [foreign])).toEqual([
      expect.objectContaining({ revision: 1 }),
    ])
    expect(await api.store.all('events')).toEqual([])
    expect(await api.store.all('mails')).toEqual([])
  })
})

function idsFor(operator: string, action: string, kind: AccountKind) {
  const { own, foreign } = ownersFor(operator, kind === 'customer' ? 'customers' : 'partners')
  const prefix = `${kind}-in-${action === 'edit' ? 'production' : 'trial'}-of-`
  return {
    ready: `${prefix}${own}`,
    foreign: foreign === undefined ? undefined : `${prefix}${foreign}`,
    missing: `${prefix}nobody`,
  }
}

function changeOf(action: string) {
  return action === 'manage-upgrade' ? { automaticUpgrade: 'block' } : {}
}
