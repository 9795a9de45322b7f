import { backUp } from '../../../../mock-api/store/backup/backUp'
import { openEmbeddedStore } from '../../../../mock-api/store/embeddedStore'
import { StorageError, type Store } from '../../../../mock-api/store/store'
import { allOf } from '../changes'
import { smallState } from '../smallState'
import { backupFile, dataFile, type Revivals, remainsOf } from './afterPowerCut'
import type { Holding } from './expected'
import { askFor, type Decide, foldAtBytes, script, somethingElse } from './script'
import type { Faults, Remains, SimulatedDisk } from './simulatedDisk'

export interface Trial {
  readonly wrong: readonly string[]
  /** How many commits were refused because of the disk. */
  readonly refused: number
}

/** What goes through all turns of the script on a disk, whatever that does, and holds the store to what it has answered. */
export async function tried(
  disk: SimulatedDisk,
  faults: Faults,
  holding: Holding,
  revivals: Revivals,
): Promise<Trial> {
  const wrong: string[] = []
  let acknowledged: readonly Decide[] = []
  /** Since the last acknowledgement, in the order in which they were asked for. */
  let unacknowledged: readonly Decide[] = []
  let refused = 0

  /** What a power cut in the middle of a turn could leave, and what is allowed then. */
  let cuts: {
    readonly step: number
    readonly remains: readonly Remains[]
    readonly allowed: Promise<ReadonlySet<string>>
  }[] = []
  let [looks, cutsAfterFault] = [0, 0]
  let hasFailed = faults === none
  const failing = (when: Faults) =>
    disk.fail((step, kind, path) => {
      const fault = when(step, kind, path)
      if (fault) hasFailed = true
      if (fault || faults === none || (hasFailed && ++cutsAfterFault <= mostCuts))
        cuts.push({ step, remains: remainsOf(disk), allowed: allowed() })
      return fault
    })

  const open = () => openEmbeddedStore({ path: dataFile, firstState: smallState, foldAtBytes, retryAfter: 0 })
  const complain = (when: string, what: string) => wrong.push(`${when}: ${what.slice(0, 300)}`)
  const refuse = (when: string, error: unknown) => {
    refused += 1
    if (!(error instanceof StorageError)) complain(when, `not told of the disk, but ${Object(error).stack}`)
  }
  const allowed = async (): Promise<ReadonlySet<string>> => {
    const before = acknowledged
    const asked = unacknowledged
    const states = [await holding(before)]
    for (const [first] of asked.entries()) {
      for (let last = first + 1; last <= asked.length; last += 1) {
        states.push(await holding([...before, ...asked.slice(first, last)]))
      }
    }
    return new Set(states)
  }
  const look = async (when: string, store: Store | undefined) => {
    // What is wrong first is enough.
    if (wrong.length > 0) return
    const is = await holding(acknowledged)
    if (store && JSON.stringify(await allOf(store)) !== is) complain(when, 'shows what was not acknowledged')
    // Until something has failed, it is as on a sound disk, and soon after it was mended again.
    if (!hasFailed || (faults !== none && ++looks > looksAfterFault && when !== theEnd)) return
    const all = [...cuts, { step: disk.steps.length, remains: remainsOf(disk), allowed: allowed() }]
    cuts = []
    for (const { step, remains, allowed: those } of all) {
      for (const found of await revivals.over(remains)) {
        if (!(await those).has(found))
          complain(`${when}, step ${step}`, `after a power cut: ${inShort(found)}`)
      }
      if (wrong.length > 0) break
    }
    revivals.goOnWith(disk)
  }
  const opened = async (when: string): Promise<Store> => {
    try {
      return await open()
    } catch (error) {
      refuse(when, error)
      await look(`${when}, refused`, undefined)
      failing(none)
      return open()
    }
  }
  const commit = async (
    when: string,
    store: Store,
    decides: readonly Decide[],
  ): Promise<readonly Decide[]> => {
    const before = unacknowledged
    unacknowledged = [...before, ...decides]
    const results = await askFor(store, decides)
    unacknowledged = before
    const again: Decide[] = []
    for (const [index, decide] of decides.entries()) {
      const result = results[index]
      if (result?.status === 'fulfilled') {
        acknowledged = [...acknowledged, decide]
        unacknowledged = []
      } else {
        refuse(when, result?.reason)
        again.push(decide)
        unacknowledged = [...unacknowledged, decide]
      }
    }
    return again
  }

  failing(faults)
  let store = await opened('the first start')
  for (const [index, turn] of script.entries()) {
    const when = `turn ${index + 1}`
    if (turn === 'close and open again') {
      await store.close()
      await look(`${when}, closed`, undefined)
      store = await opened(when)
      await look(when, store)
    } else if ('backup' in turn) {
      await backedUp(when)
    } else {
      let waiting = await commit(when, store, turn.commits)
      await look(when, store)
      if (waiting.length === 0) continue
      // Once more on the disk as it is, and then on a sound one, of which health is the first to know.
      waiting = await commit(`${when}, again`, store, waiting)
      await look(`${when}, again`, store)
      failing(none)
      if (!(await store.takesCommits())) complain(when, 'is not well by itself')
      if ((await commit(`${when}, mended`, store, [somethingElse])).length > 0)
        complain(when, 'refuses something else')
      await look(`${when}, something else`, store)
      waiting = await commit(`${when}, mended`, store, waiting)
      if (waiting.length > 0) complain(when, 'refuses on a sound disk')
      await look(`${when}, mended`, store)
    }
  }
  await store.close()
  await look(theEnd, undefined)
  return { wrong, refused }

  async function backedUp(when: string): Promise<void> {
    const copy = () => backUp(dataFile, backupFile)
    try {
      await copy()
    } catch (error) {
      refuse(when, error)
      await look(`${when}, refused`, store)
      failing(none)
      // Where it could not be taken back, it says so.
      if (String(error).includes('Delete it if it is there')) disk.remove(backupFile)
      await copy().catch(reason => complain(when, `no backup on a sound disk: ${reason}`))
    }
    const { meta, ...state } = JSON.parse(String(disk.names.get(backupFile)?.value ?? '{}'))
    if (JSON.stringify(state) !== (await holding(acknowledged))) complain(when, `the backup holds ${meta}`)
    await look(when, store)
  }
}

const theEnd = 'the end'
const looksAfterFault = 5
const mostCuts = 30

/** A sound disk. */
export const none: Faults = () => undefined

function inShort(found: string): string {
  if (!found.startsWith('{')) return found
  const { customers, events } = JSON.parse(found)
  const names = customers.map(({ organizationName, revision }: Record<string, unknown>) => [
    String(organizationName).slice(0, 12),
    revision,
  ])
  return `${JSON.stringify(names)} with ${events.length} events`
}
