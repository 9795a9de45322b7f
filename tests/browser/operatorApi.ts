import { expect } from '@playwright/test'
import { resolveFilter, type ViewFilter } from '#contract'
import { calendarDateOf } from '#lifecycle'
import type { RandomView } from './randomViews'

const today = calendarDateOf('2026-06-15')

interface Query {
  readonly filter?: RandomView['filter']
  readonly sort?: RandomView['sort']
  readonly range?: readonly [number, number]
}

export type OperatorApi = Awaited<ReturnType<typeof apiAs>>

/** Asks the API for lists, as an operator, on the first day of the demo. */
export async function apiAs(origin: string, operatorId: string) {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ operatorId })
  const { token } = await (await fetch(`${origin}/api/session`, { method: 'POST', headers, body })).json()
  return {
    list: async (resource: string, { filter = {}, ...query }: Query) => {
      // Conditions are texts and lists of texts.
      const asked = { filter: resolveFilter(filter as ViewFilter, today), ...query }
      const said = Object.entries(asked).map(([name, value]) => [name, JSON.stringify(value)])
      const url = `${origin}/api/${resource}?${new URLSearchParams(Object.fromEntries(said))}`
      const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
      expect(answer.status, url).toBe(200)
      const rows: readonly { readonly id: string; readonly organizationName: string }[] = await answer.json()
      return {
        ids: rows.map(({ id }) => id),
        names: rows.map(({ organizationName }) => organizationName),
        total: Number(answer.headers.get('Content-Range')?.split('/')[1]),
      }
    },
  }
}
