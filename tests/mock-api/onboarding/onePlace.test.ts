import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { Commit, Store } from '../../../mock-api/store/store'
import { channel } from '../channel'
import type { Client } from '../client'
import { type Api, serve } from '../server'
import { add, newCustomer, newPartner, tokenIn, type Visitor, visitorWith } from './visitor'

const kinds = ['customer', 'partner'] as const
const failing = ['multi-factor-required', 'wrong-credentials', 'import-throttled', 'contoso'] as const

describe('An account is pending or in its list, never both and never neither,', () => {
  it('in every commit and for everybody who looks on, while two hundred onboardings run in any order', async () => {
    const order = fc.array(fc.nat(199), { minLength: 800, maxLength: 800 })
    await fc.assert(
      fc.asyncProperty(order, async turns => {
        const { store, faults, moves } = watched(
          await openEmbeddedStore({ path: ':memory:', firstState: channel }),
        )
        await using api = await serve(store)
        const admin = await api.signIn('internal-admin')
        const looker = lookOn(admin)
        const onboardings = Array.from({ length: 200 }, (_, index) => onboarding(index, admin, api, looker))

        // Twenty of them take their next step at a time, and so does every tenant that is at work, while somebody looks on.
        for (let turn = 0; turn < turns.length; turn += 20) {
          const going = new Set(turns.slice(turn, turn + 20))
          await Promise.all([...[...going].map(index => onboardings[index]?.()), api.tick(), looker.look()])
        }
        // Those that were chosen too seldom come to their end.
        for (let more = 0; more < 16; more += 1) {
          await Promise.all([...onboardings.map(next => next()), api.tick(), looker.look()])
        }

        expect(faults).toEqual([])
        expect(looker.faults).toEqual([])
        expect(moves).toEqual({ added: 200, arrived: 200 })
        expect(await api.store.all('pending')).toEqual([])
        const listed = [...(await api.store.all('customers')), ...(await api.store.all('partners'))]
        expect(listed.filter(({ id }) => looker.known.has(id))).toHaveLength(200)
      }),
      { numRuns: 1 },
    )
  })
})

/** An onboarding of which each call takes the next step; one in two meets a failure on its way. */
function onboarding(index: number, admin: Client, { anybody }: Api, looker: Looker) {
  const kind = kinds[index % 2] ?? 'customer'
  const owner = kind === 'customer' ? { partnerId: 'northwind' } : { distributorId: 'fabrikam' }
  const named = { organizationName: `Organization ${index}`, ...owner }
  const domain = failing[index % failing.length]
  let visitor: Visitor | undefined
  let step = 0
  let hasArrived = false
  return async () => {
    if (hasArrived) return
    step += 1
    if (step === 1) {
      const record = await add(admin, { ...(kind === 'customer' ? newCustomer : newPartner), ...named })
      looker.known.add(record.id)
      visitor = visitorWith(tokenIn(record), anybody)
    } else if (step === 2) await visitor?.start()
    else if (step === 3) await visitor?.consent()
    else hasArrived = (await visitor?.configure(`management@${domain}.example`))?.status === 410
  }
}

/** A store of which every commit is looked into: what leaves Pending comes into its list with it, and nothing else does. */
function watched(store: Store) {
  const faults: string[] = []
  const moves = { added: 0, arrived: 0 }
  const look = ({ put = {}, remove = {}, events = [] }: Commit<unknown>) => {
    const pending = (put.pending ?? []).map(({ id }) => id)
    const left = remove.pending ?? []
    const listed = new Set([...(put.customers ?? []), ...(put.partners ?? [])].map(({ id }) => id))
    for (const id of left) if (!listed.has(id)) faults.push(`${id} leaves Pending for nowhere`)
    for (const id of pending) if (listed.has(id)) faults.push(`${id} is put in both`)
    for (const id of listed) if (!left.includes(id)) faults.push(`${id} comes from nowhere`)
    moves.arrived += left.length
    moves.added += events.filter(({ action }) => action === 'add').length
  }
  const commit: Store['commit'] = decide =>
    store.commit(async reads => {
      const decided = await decide(reads)
      look(decided)
      return decided
    })
  return { store: { ...store, commit }, faults, moves }
}

interface Looker {
  /** Who has been added, as far as anybody has been answered. */
  readonly known: Set<string>
  readonly faults: readonly string[]
  look(): Promise<void>
}

/**
 * Somebody who reads the lists over HTTP. Two reads are two moments: an account can go from the first list to the second in
 * between, and never the other way. So who is read in Pending first has to be in one of them at least, and who is read in the
 * lists first in one of them at most.
 */
function lookOn(admin: Client): Looker {
  const known = new Set<string>()
  const faults: string[] = []
  const ids = async (page: string) => (await admin.get(`/api/${page}/ids`)).json as string[]
  const listed = async () => [...(await ids('customers')), ...(await ids('partners'))]
  return {
    known,
    faults,
    async look() {
      const before = [...known]
      const somewhere = new Set([...(await ids('pending')), ...(await listed())])
      faults.push(...before.filter(id => !somewhere.has(id)).map(id => `${id} is in neither`))
      const arrived = new Set(await listed())
      faults.push(...(await ids('pending')).filter(id => arrived.has(id)).map(id => `${id} is in both`))
    },
  }
}
