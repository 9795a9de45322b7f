import { type Client, client, type Row, type Wanted } from '../mock-api/client'
import type { HttpAnswer } from '../mock-api/http'
import type { Checker } from '../mock-api/openapi/offContract'
import type { OperatorId } from '../model/operators'
import { everyAnswer } from './everyAnswer'
import type { Notes } from './findings'
import { asked } from './listed'

/** The backend that is tested, as a group meets it: whoever it asks, the answer is held against the contract and noted. */
export interface App {
  readonly url: string
  readonly notes: Notes
  readonly anybody: Client
  as(operatorId: OperatorId): Client
  /** Another session, of its own. */
  signIn(
    operatorId: string,
  ): Promise<{ readonly answer: HttpAnswer; readonly client: Client; readonly token: string }>
  /** Somebody who sends this token. */
  bearing(token: string): Client
  /** Every row of a list, by id. */
  all(operatorId: OperatorId, list: string, filter?: unknown): Promise<readonly Row[]>
  /** The milliseconds between two looks at what moves by itself. */
  readonly patience: number
}

interface Met {
  readonly url: string
  readonly notes: Notes
  readonly check: Checker
  readonly tokens: ReadonlyMap<string, string>
  readonly patience: number
}

export function meet({ url, notes, check, tokens, patience }: Met): App {
  const watched: Checker = (request, answer) => {
    notes.asked(request, answer)
    const fault = check(request, answer)
    notes.holds(fault?.split('\n', 1)[0] ?? 'it is as its document says', fault === undefined, answer)
    everyAnswer(notes, request, answer)
    return undefined
  }
  const bearing = (token?: string) => client(url, token, watched)
  const clients = new Map([...tokens].map(([operatorId, token]) => [operatorId, bearing(token)]))
  const anybody = bearing()

  const self: App = {
    url,
    notes,
    anybody,
    patience,
    bearing,
    as(operatorId) {
      const signedIn = clients.get(operatorId)
      if (!signedIn) throw new Error(`nobody has signed in as ${operatorId}`)
      return signedIn
    },
    async signIn(operatorId) {
      const answer = await anybody.post('/api/session', { operatorId })
      const token = String(Object(answer.json).token)
      return { answer, token, client: bearing(token) }
    },
    async all(operatorId, list, filter) {
      const rows: Row[] = []
      for (let first = 0; ; first += most) {
        const wanted: Wanted = {
          sort: ['id', 'ASC'],
          range: [first, first + most - 1],
          ...(filter !== undefined && { filter }),
        }
        const page = await asked(self.as(operatorId), list, wanted)
        rows.push(...page.rows)
        if (rows.length >= page.total || page.rows.length === 0) return rows
      }
    },
  }
  return self
}

const most = 1_000
