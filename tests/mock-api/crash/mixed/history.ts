import type { State } from '../../../../mock-api/store/state'

type Fields = Readonly<Record<string, unknown>>

/** What the events of a state tell, held against the states before and after them. */
export interface History {
  /** Hears of what stands on the disk now; answers what is wrong with it by itself. */
  hear(state: State): readonly string[]
  /** How an account stood at a revision, by its events since the state before; undefined when it was not there then. */
  at(id: string, revision: number): Fields | undefined
  /** Whether it was in its list in the state before. */
  knew(id: string): boolean
  /** The accounts of which an operator's commands tell, in order, since the demo started over. */
  by(operatorId: string): readonly string[]
  forget(): void
}

export function historyOfAll(): History {
  let known = new Map<string, Fields>()
  let stood = new Map<string, Fields>()
  let before = new Set<string>()
  let heard = 0
  let last: string | undefined
  let told = new Map<string, string[]>()

  return {
    at: (id, revision) => stood.get(`${id} ${revision}`),
    knew: id => before.has(id),
    by: operatorId => told.get(operatorId) ?? [],
    forget() {
      known = new Map()
      heard = 0
      last = undefined
      told = new Map()
    },
    hear(state) {
      const wrong: string[] = []
      if (state.events[heard - 1]?.id !== last) wrong.push(`the event ${last} is not there any more`)
      before = new Set(known.keys())
      stood = new Map([...known].map(([id, fields]) => [`${id} ${fields['revision']}`, fields]))
      const isFirst = known.size === 0
      for (const event of isFirst ? [] : state.events.slice(heard)) {
        const { accountId: id, actor, after } = event
        told.set(actor, [...(told.get(actor) ?? []), id])
        const fields = known.get(id)
        if (!fields || !after) continue
        if (differing(fields, Object(event.before)).length > 0)
          wrong.push(`${event.id} of ${id} does not follow on what was`)
        const next = { ...fields, ...after }
        known.set(id, next)
        stood.set(`${id} ${next['revision']}`, next)
      }
      const present = new Map<string, Fields>(
        [...state.partners, ...state.customers].map(row => [row.id, { ...row }]),
      )
      for (const [id, fields] of known) {
        const account = present.get(id)
        if (!account) wrong.push(`${id} is gone`)
        else {
          const names = differing(account, { ...fields, upgradeAnnouncedFor: account['upgradeAnnouncedFor'] })
          if (names.length > 0) wrong.push(`the events of ${id} do not fold to its ${names}`)
        }
      }
      const inBoth = state.pending.filter(({ id }) => present.has(id))
      wrong.push(...inBoth.map(({ id }) => `${id} is pending and in its list`))
      known = present
      heard = state.events.length
      last = state.events.at(-1)?.id
      return wrong
    },
  }
}

/** The names of the fields in which a record is not like these. */
export function differing(record: Fields, fields: Fields): readonly string[] {
  return Object.keys(fields).filter(
    name => JSON.stringify(record[name] ?? null) !== JSON.stringify(fields[name] ?? null),
  )
}
