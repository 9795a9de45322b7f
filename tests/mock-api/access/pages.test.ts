import { describe, expect, it } from 'vitest'
import { problemIn } from '../client'
import { startApi } from '../server'
import { cellsOf } from '../textTable'
import { twoChannels } from './twoChannels'
import { expectedOn, somethingHappensToEverybody } from './whoSeesWhat'

/** Who has which page: `all` of it, its `own` part, or none (403). */
const table = `
             | internal-admin | internal-viewer | distributor-admin | distributor-viewer | partner-admin | partner-viewer | trial-partner-admin | suspended-partner-admin | reseller-admin
customers    | all            | all             | own               | own                | own           | own            | own                 | own                     | 403
partners     | all            | all             | own               | own                | 403           | 403            | 403                 | 403                     | 403
pending      | all            | all             | own               | own                | own           | own            | own                 | own                     | 403
distributors | all            | all             | 403               | 403                | 403           | 403            | 403                 | 403                     | 403
events       | all            | all             | own               | own                | own           | own            | own                 | own                     | 403
mails        | all            | all             | own               | own                | own           | own            | own                 | own                     | 403
`

const cells = cellsOf(table).map(({ row: page, column: operator, says }) => ({ page, operator, says }))

describe('What an operator sees of a page', () => {
  it.each(cells)('$operator · $page: $says', async ({ operator, page, says }) => {
    await using api = await startApi(twoChannels)
    await somethingHappensToEverybody(await api.signIn('internal-admin'))
    const client = await api.signIn(operator)

    const answer = await client.get(`/api/${page}`)

    if (says === '403') {
      expect(answer.status).toBe(403)
      expect(problemIn(answer).reason).toBe('not-allowed')
      return
    }
    expect(answer.status).toBe(200)
    // A list is an array of records.
    const rows = answer.json as { id: string; accountId?: string }[]
    const about = new Set(rows.map(({ id, accountId }) => accountId ?? id))
    expect([...about].sort()).toEqual([...expectedOn(page, operator)].sort())
    expect(answer.headers['content-range']).toBe(`${page} 0-${rows.length - 1}/${rows.length}`)
  })

  it.each(cells.filter(({ page, says }) => says === '403' && page !== 'events' && page !== 'mails'))(
    '$operator has no way into $page by ids, records or exports either',
    async ({ operator, page }) => {
      await using api = await startApi(twoChannels)
      const client = await api.signIn(operator)
      const paths = [`/api/${page}/fabrikam`, ...(page === 'distributors' ? [] : [`/api/${page}/ids`])]

      for (const path of paths) expect((await client.get(path)).status).toBe(403)
      expect((await client.get(`/api/${page}`, { Accept: 'text/csv' })).status).toBe(403)
    },
  )
})
