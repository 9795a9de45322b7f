import type { Client } from '../../client'
import type { HttpAnswer } from '../../http'
import type { Asked, Entry } from './entry'
import { send } from './request'

/** Asks, and writes down what was asked and answered. */
export interface Recorder {
  readonly entries: readonly Entry[]
  ask(by: string, client: Client, asked: Asked): Promise<Entry>
}

export function recorder(): Recorder {
  const entries: Entry[] = []
  const known = new Map<string, unknown>()
  let count = 0

  /** The same record, read again and again, is kept once. */
  const once = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(once)
    if (typeof value !== 'object' || value === null) return value
    const { id, results, record } = value as Readonly<Record<string, unknown>>
    if (results !== undefined) return { ...value, results: once(results) }
    if (record !== undefined) return { ...value, record: once(record) }
    if (id === undefined) return value
    const text = JSON.stringify(value)
    const kept = known.get(text) ?? value
    known.set(text, kept)
    return kept
  }
  return {
    entries,
    async ask(by, client, asked) {
      count += 1
      const began = count
      const answer = await send(client, asked)
      count += 1
      const range = String(answer.headers['content-range'] ?? '')
      const entry: Entry = {
        ...{ by, asked, began, ended: count, range },
        status: answer.status,
        body: asked.what === 'export' ? linesOf(answer) : once(answer.json),
        total: Number(range.split('/')[1] ?? 0),
        tag: answer.headers.etag ?? '',
      }
      entries.push(entry)
      return entry
    },
  }
}

/** None of the columns that are asked for holds what is written in quotes. */
function linesOf({ text }: HttpAnswer): readonly (readonly string[])[] {
  const [, ...lines] = text.trimEnd().split('\r\n')
  return lines.map(line => line.split(','))
}
