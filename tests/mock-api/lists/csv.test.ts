import { describe, expect, it } from 'vitest'
import type { Channel } from '../channel'
import { type Client, listPath, problemIn } from '../client'
import { startApi } from '../server'

const asCsv = { Accept: 'text/csv' }

describe('A list as CSV', () => {
  it('holds the asked columns, named in its first line, of all that matches, in the asked order', async () => {
    await using api = await startApi({
      customers: {
        ada: 'a trial that started today',
        bea: { in: 'production for months', addOns: ['audit-2025', 'hybrid-2025'] },
        cid: 'a blocked trial in its window',
      },
    })
    const admin = await api.signIn('internal-admin')
    const wanted = { filter: { addOns: 'audit-2025' }, sort: ['id', 'DESC'] } as const
    const columns = 'id,organizationName,seats,trialEndsOn,addOns,partner.organizationName,stage'

    const answer = await admin.get(`${listPath('customers', wanted)}&columns=${columns}`, asCsv)

    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toBe('attachment; filename="customers.csv"')
    expect(answer.text).toBe(
      [
        columns,
        'cid,Cid,30,2026-06-17,audit-2025,Northwind,extension-open',
        'bea,Bea,30,,audit-2025; hybrid-2025,Northwind,production',
        'ada,Ada,30,2026-06-29,audit-2025,Northwind,trial-running',
        '',
      ].join('\r\n'),
    )
  })

  const names: readonly [name: string, cell: string][] = [
    ['=1+2', "'=1+2"],
    ['+Plus Physiotherapy', "'+Plus Physiotherapy"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tTabbed', "'\tTabbed"],
    ['\rReturned', `"'\rReturned"`],
    ['=HYPERLINK("http://evil.example","Click")', `"'=HYPERLINK(""http://evil.example"",""Click"")"`],
    ["D'Angelo, Figli & C.", `"D'Angelo, Figli & C."`],
    ['The "Best" Bakery', '"The ""Best"" Bakery"'],
    ['Two\r\nlines', '"Two\r\nlines"'],
    ['Ł', 'Ł'],
    ['1 = 1', '1 = 1'],
  ]

  it.each(names)(
    'shows %j as a text, never as a formula or as two cells: %s',
    async (organizationName, cell) => {
      await using api = await startApi({
        customers: { contoso: { in: 'production for months', organizationName } },
      })
      const admin = await api.signIn('partner-admin')

      const { text } = await admin.get('/api/customers?columns=id,organizationName,sku', asCsv)

      expect(text).toBe(`id,organizationName,sku\r\ncontoso,${cell},essentials-msp-2025\r\n`)
    },
  )

  it('is parted by semicolons for whoever asks for them, and by nothing else', async () => {
    await using api = await startApi({
      customers: {
        contoso: {
          in: 'production for months',
          organizationName: 'Rossi, =1+1; -2',
          addOns: ['audit-2025', 'hybrid-2025'],
        },
      },
    })
    const admin = await api.signIn('partner-admin')
    const asked = (separator: string) =>
      admin.get(`/api/customers?columns=id,organizationName,expiresOn,addOns&separator=${separator}`, asCsv)

    expect((await asked('semicolon')).text).toBe(
      `id;organizationName;expiresOn;addOns\r\ncontoso;"Rossi,' =1+1;' -2";2027-02-15;"audit-2025; hybrid-2025"\r\n`,
    )
    expect((await asked('comma')).text).toContain(`contoso,"Rossi, =1+1;' -2",2027-02-15,`)
    const pipe = await asked('pipe')
    expect([pipe.status, problemIn(pipe)]).toEqual([
      400,
      expect.objectContaining({ reason: 'malformed-query', parameter: 'separator' }),
    ])
    const rows = await admin.get('/api/customers?separator=semicolon')
    expect([rows.status, problemIn(rows).reason]).toEqual([400, 'malformed-query'])
  })

  it('holds every column there is when none is asked for', async () => {
    await using api = await startApi({ customers: { contoso: 'production for months' } })
    const admin = await api.signIn('partner-admin')

    const { text } = await admin.get('/api/customers', asCsv)

    const [head = '', row = ''] = text.split('\r\n')
    expect(head.split(',')).toEqual(
      expect.arrayContaining(['id', 'stage', 'expiresOn', 'partner.organizationName', 'revision']),
    )
    expect(row.split(',')).toHaveLength(head.split(',').length)
  })

  it('of the pending accounts holds no link, which would be a key in a spreadsheet, and both kinds side by side', async () => {
    await using api = await startApi({
      pending: {
        ada: { kind: 'customer', organizationName: '=1+2', failure: 'no-global-admin' },
        bea: {
          kind: 'partner',
          addOns: ['audit-2025', 'hybrid-2025'],
          importErrors: [{ at: '2026-06-14T09:30:00.000Z', message: 'Throttled, twice.' }],
        },
      },
    })
    const admin = await api.signIn('internal-admin')
    const columns =
      'id,kind,organizationName,status,statusSince,failure,sku,skus,addOns,partner.organizationName,importErrors'
    const sort = `sort=${encodeURIComponent('["id","ASC"]')}`

    const asked = await admin.get(`/api/pending?${sort}&columns=${columns}`, asCsv)
    const all = await admin.get('/api/pending', asCsv)

    expect(asked.text).toBe(
      [
        columns,
        "ada,customer,'=1+2,link-sent,2026-06-14T09:00:00.000Z,no-global-admin,essentials-msp-2025,,audit-2025,Northwind,",
        'bea,partner,Bea,link-sent,2026-06-14T09:00:00.000Z,,,essentials-msp-2025; professional-msp-2025,audit-2025; hybrid-2025,,"2026-06-14T09:30:00.000Z Throttled, twice."',
        '',
      ].join('\r\n'),
    )
    expect(all.text.split('\r\n')).toHaveLength(4)
    expect(all.text).not.toMatch(/token|activate/)
    const link = await admin.get('/api/pending?columns=id,activationLink', asCsv)
    expect([link.status, problemIn(link).reason]).toEqual([400, 'malformed-query'])
  })

  it('of events holds the sentence of each refusal, and what changed as before → after', async () => {
    await using api = await startApi({
      customers: {
        contoso: { in: 'a trial two days from its end', organizationName: '=1+2' },
        litware: 'a trial that started today',
      },
    })
    const admin = await api.signIn('partner-admin')
    await admin.act('customer', 'extend-trial', { ids: ['contoso', 'litware'] })
    const columns = 'organizationName,action,outcome,detail,edition,changes'

    const asked = await admin.get(
      `/api/events?${new URLSearchParams({ columns, sort: '["id","ASC"]' })}`,
      asCsv,
    )
    const all = await admin.get('/api/events', asCsv)

    expect(asked.text).toBe(
      [
        columns,
        "'=1+2,extend-trial,applied,,2025,trialEndsOn: 2026-06-17 → 2026-06-24; trialExtensions: 0 → 1",
        'Litware,extend-trial,refused,The trial can be extended from 26 June 2026.,2025,',
        '',
      ].join('\r\n'),
    )
    expect(all.text.split('\r\n')[0]?.split(',')).toEqual(expect.arrayContaining(['at', 'detail', 'changes']))
  })

  it('is only its first line when nothing matches', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    expect((await admin.get('/api/mails?columns=to,kind', asCsv)).text).toBe('to,kind\r\n')
  })

  it('ends at the operator’s scope', async () => {
    const customers: Channel['customers'] = {
      own: 'production for months',
      foreign: { in: 'production for months', partnerId: 'trey' },
    }
    await using api = await startApi({ customers })

    expect(await exported(await api.signIn('partner-viewer'))).toBe('id\r\nown\r\n')
    expect(await exported(await api.signIn('other-distributor-admin'))).toBe('id\r\nforeign\r\n')
    expect(await exported(await api.signIn('internal-viewer'))).toBe('id\r\nforeign\r\nown\r\n')
  })

  const wrongColumns = [
    'colour',
    'id,colour',
    '',
    'id,,sku',
    'id, sku',
    'partner',
    'partner.id',
    'toString',
    '__proto__',
    'id,sku,id',
  ]

  it.each(wrongColumns)(
    'is answered 400 for the columns %j, one of which there is not, or is there already',
    async columns => {
      await using api = await startApi()
      const admin = await api.signIn('internal-admin')

      const answer = await admin.get(`/api/customers?columns=${encodeURIComponent(columns)}`, asCsv)

      expect(answer.status).toBe(400)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(problemIn(answer)).toMatchObject({ reason: 'malformed-query', parameter: 'columns' })
    },
  )

  it.each(['filter={"colour":"red"}', 'sort=["addOns","ASC"]', 'range=[0,9]', 'colour=red'])(
    'is answered 400 for %s, like any other list',
    async query => {
      await using api = await startApi()
      const admin = await api.signIn('internal-admin')
      expect((await admin.get(`/api/customers?${query}`, asCsv)).status).toBe(400)
    },
  )

  const accepts: readonly [accept: string, type: string][] = [
    ['text/csv', 'text/csv'],
    ['text/csv, application/json;q=0.5', 'text/csv'],
    ['application/json', 'application/json'],
    ['application/json, text/csv;q=0.5', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
  ]

  it.each(accepts)('is what Accept: %s asks for: %s', async (accept, type) => {
    await using api = await startApi({ customers: { contoso: 'production for months' } })
    const admin = await api.signIn('internal-admin')

    const answer = await admin.get('/api/customers', { Accept: accept })

    expect(answer.headers['content-type']?.split(';')[0]).toBe(type)
  })
})

async function exported(client: Client): Promise<string> {
  return (await client.get('/api/customers?columns=id', asCsv)).text
}
