import { describe, expect, it, onTestFinished } from 'vitest'
import type { Separator } from '#contract'
import { tickedFile } from '../../../src/page/export/tickedFile'
import type { Row } from '../../mock-api/client'
import { startApi } from '../../mock-api/server'

const fields = [
  'organizationName',
  'stage',
  'distributor.organizationName',
  'addOns',
  'partner.organizationName',
  'id',
]
const ids = ['litware', 'gone', 'contoso']

const course = () => ({ signal: new AbortController().signal, onRows: () => undefined })

async function textOf(file: Blob): Promise<string> {
  return new Promise(resolve => {
    const reader = new FileReader()
    // Asked for as a text, that is what the result is.
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(file)
  })
}

async function channel() {
  const api = await startApi({
    customers: {
      contoso: {
        in: 'production for months',
        organizationName: '=1+1; "best", Contoso',
        addOns: ['audit-2025', 'hybrid-2025'],
      },
      litware: { in: 'a trial on its last day', organizationName: 'two\r\nlines' },
      adventure: 'production for months',
    },
  })
  onTestFinished(() => api.stop())
  const admin = await api.signIn('internal-admin')
  const read = async (
    list: string,
    wanted: readonly string[],
  ): Promise<readonly (Row & { readonly id: string })[]> => {
    const { rows } = await admin.list(list, { filter: { id: [...wanted] } })
    return rows.map(row => ({ ...row, id: String(row['id']) }))
  }
  return { admin, read }
}

describe('The file of ticked rows', () => {
  it.each<Separator>(['comma', 'semicolon'])(
    'has the very lines that the API answers, parted by a %s, in the order of the ticks, and counts who is no longer there',
    async separator => {
      const { admin, read } = await channel()
      const query = new URLSearchParams({
        columns: fields.join(),
        separator,
        sort: '["id","DESC"]',
        filter: '{"id":["contoso","litware"]}',
      })
      const { text } = await admin.get(`/api/customers?${query}`, { Accept: 'text/csv' })
      const order = { resource: 'customers', ids, fields, headings: fields, separator } as const

      const { file, ...counts } = await tickedFile(order, read, course())

      expect(await textOf(file)).toBe(text)
      expect(text).toContain('Fabrikam')
      expect(counts).toEqual({ rows: 2, missing: 1 })
    },
  )

  it('is none once it is given up', async () => {
    const { read } = await channel()
    const controller = new AbortController()
    const order = {
      resource: 'customers',
      ids,
      fields: ['id'],
      headings: ['ID'],
      separator: 'comma',
    } as const
    const giveUp = (list: string, wanted: readonly string[]) => {
      controller.abort()
      return read(list, wanted)
    }
    await expect(tickedFile(order, giveUp, { ...course(), signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    )
  })
})
