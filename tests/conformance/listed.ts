import { type Client, listPath, type Row, type Wanted } from '../mock-api/client'
import type { HttpAnswer } from '../mock-api/http'

/** A range of a list, as it was answered. */
export interface Listed {
  readonly answer: HttpAnswer
  readonly rows: readonly Row[]
  readonly total: number
}

/** Asks for a range of a list. Throws where there is none, since nothing further can be said then. */
export async function asked(client: Client, list: string, wanted: Wanted = {}): Promise<Listed> {
  const answer = await client.get(listPath(list, wanted))
  if (answer.status !== 200 || !Array.isArray(answer.json)) {
    throw new Error(
      `${listPath(list, wanted)} answered ${answer.status}, and no list: ${answer.text.slice(0, 200)}`,
    )
  }
  // That these are rows, the check of every answer has said.
  return { answer, rows: answer.json as readonly Row[], total: totalIn(answer) }
}

/** The ids of all that match, where the list has them. */
export async function askedIds(client: Client, list: string, wanted: Wanted = {}): Promise<HttpAnswer> {
  return client.get(listPath(`${list}/ids`, wanted))
}

export function totalIn({ headers }: HttpAnswer): number {
  return Number(/\/(\d+)$/.exec(String(headers['content-range']))?.[1] ?? Number.NaN)
}
