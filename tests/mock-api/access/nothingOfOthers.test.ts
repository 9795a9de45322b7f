import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '#contract'
import { today } from '../channel'
import { startApi } from '../server'
import { type Elsewhere, elsewheres, othersWork, stateBeside } from './elsewhere'
import { type About, differences, everythingAsked, type Transcript, unasked } from './everythingAsked'
import { ownersFor, whose } from './twoChannels'

/*
 * Two worlds that differ only in what an operator does not see give it the same answers, whatever it asks and tries: in what it reads and
 * counts, in what becomes of its commands, and in what it is refused. So nothing of others shows, not even that it is there.
 */

/** One of each kind: those that are left out see and do the same as another. */
const askers = Object.keys(whose).filter(id => id !== 'distributor-viewer' && id !== 'trial-partner-admin')

const asItWas: Elsewhere = { fates: ['as it was'], more: 0, name: 'Nobody' }
const otherwise: Elsewhere = {
  fates: ['a trial on its last day', 'gone', 'production for months'],
  more: 2,
  name: 'Zebra crossings',
}

describe('What others have and do', () => {
  it.each(askers)('makes no difference to anything that %s is answered', async operator => {
    const before = await told(operator, asItWas)
    expect(before.length).toBeGreaterThan(150)
    await fc.assert(
      fc.asyncProperty(elsewheres, async elsewhere => {
        expect(differences(before, await told(operator, elsewhere))).toEqual([])
      }),
      { numRuns: 2, endOnFailure: true, examples: [[otherwise]] },
    )
  })

  it('is told to whoever sees it', async () => {
    const [before, after] = [
      await told('partner-admin', asItWas, 'internal-admin'),
      await told('partner-admin', otherwise, 'internal-admin'),
    ]
    const differing = new Set(before.filter(one => !after.includes(one)).map(pathIn))
    for (const path of [
      'customers',
      'customers/ids',
      'partners',
      'pending',
      'events',
      'mails',
      'summary',
      'customers/actions/edit',
    ])
      expect(differing).toContain(path)
  })

  it('is asked for by every operation of the contract, but for those of which it is said why not', async () => {
    const asked = new Set((await told('distributor-admin', asItWas)).map(pathIn))
    const missing = Object.entries(operations)
      .filter(([name]) => !Object.hasOwn(unasked, name))
      .map(([, [, path]]) => path.slice(1).replace('/:id', '/').replace('/:action', '/'))
      .filter(path => ![...asked].some(one => (path.endsWith('/') ? one.startsWith(path) : one === path)))
    expect(missing).toEqual([])
  })
})

/** What an operator is told beside a world in which everything that `operator` does not see is as it is there. */
async function told(operator: string, elsewhere: Elsewhere, asker = operator): Promise<Transcript> {
  const now = () => new Date(`${today}T12:00:00.000Z`)
  await using api = await startApi({ state: stateBeside(operator, elsewhere), now })
  await othersWork(api, operator, elsewhere)
  return await everythingAsked(await api.signIn(asker), aboutFor(operator))
}

function aboutFor(operator: string): About {
  const [customers, partners] = [ownersFor(operator, 'customers'), ownersFor(operator, 'partners')]
  const each = (kind: string, owners: readonly (string | undefined)[]) =>
    owners.map(owner => `${kind}-of-${owner}`)
  const ofCustomers = [customers.own, customers.foreign, 'nobody']
  const ofPartners = [partners.own, partners.foreign, 'nobody']
  return {
    customers: [
      ...each('customer-in-trial', ofCustomers),
      ...each('customer-in-production', ofCustomers),
      'newcomer-0',
    ],
    partners: [...each('partner-in-trial', ofPartners), customers.own, customers.foreign ?? '', 'nobody'],
    pending: [...each('customer-pending', ofCustomers), ...each('partner-pending', ofPartners)],
    texts: ['Zebra crossings', 'Customer in trial of northwind', 'it@'],
  }
}

function pathIn(line: string): string {
  return /\/api\/([^? \n]*)/.exec(line)?.[1] ?? ''
}
