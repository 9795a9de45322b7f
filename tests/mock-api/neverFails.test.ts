import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Headers } from './client'
import { startApi } from './server'

const json = { 'Content-Type': 'application/json' }

describe('Nothing that a client sends makes the server fail', () => {
  const anyJson = fc.oneof(
    fc.json(),
    fc
      .record({ ids: fc.jsonValue(), dryRun: fc.jsonValue(), revisions: fc.jsonValue() })
      .map(v => JSON.stringify(v)),
    fc
      .record(
        {
          ids: fc.array(fc.constantFrom('contoso', 'nobody', '__proto__', 'constructor'), { maxLength: 3 }),
          dryRun: fc.boolean(),
          automaticUpgrade: fc.constantFrom('keep', 'block', 'maybe'),
          expiresOn: fc.constantFrom('2026-06-15', '2026-06-16', '9999-12-31', '0001-01-01', 'soon'),
          sku: fc.constantFrom('essentials-msp-2025', 'x', ''),
          addOns: fc.array(fc.constantFrom('audit-2025', 'x'), { maxLength: 2 }),
          revisions: fc.dictionary(fc.constantFrom('contoso', '__proto__'), fc.integer()),
        },
        { requiredKeys: ['ids'] },
      )
      .map(body => JSON.stringify(body)),
    fc.string(),
  )
  const anyPath = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          'api',
          'customers',
          'ids',
          'actions',
          'convert',
          'edit',
          'contoso',
          '..',
          '',
          '%2e',
          '%zz',
          '*',
          'session',
        ),
        { maxLength: 6 },
      )
      .map(parts => `/${parts.join('/')}`),
    fc.webPath().map(path => `/api${path}`),
  )
  const anyQuery = fc.oneof(
    fc.webQueryParameters().map(query => (query ? `?${query}` : '')),
    fc
      .tuple(
        fc.constantFrom('filter', 'sort', 'range', 'columns'),
        fc.oneof(fc.json(), fc.string({ unit: 'grapheme-composite' })),
      )
      .map(([name, value]) => `?${name}=${encodeURIComponent(value)}`),
  )
  const anyHeaders = fc.record(
    {
      'Content-Type': fc.constantFrom('application/json', 'text/plain', 'application/json; charset=utf-16'),
      Accept: fc.constantFrom('text/csv', '*/*', 'garbage', ''),
      'Idempotency-Key': fc.stringMatching(/^[\x20-\x7e]{0,20}$/),
      'Accept-Encoding': fc.constantFrom('gzip', 'br', 'nonsense'),
      'If-Match': fc.constantFrom('*', '"x"'),
      Range: fc.constantFrom('bytes=0-1', 'items=0-24'),
    },
    { requiredKeys: [] },
  )

  it('neither by method, path, query, headers nor body', async () => {
    await using api = await startApi({ customers: { contoso: 'a trial two days from its end' } })
    const admin = await api.signIn('internal-admin')
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')

    await fc.assert(
      fc.asyncProperty(
        method,
        anyPath,
        anyQuery,
        anyHeaders,
        anyJson,
        async (verb, path, query, headers, body) => {
          // Signing out is what it is meant to be; the rest of the run wants to stay signed in.
          fc.pre(!(verb === 'DELETE' && path === '/api/session'))
          const sent = verb === 'GET' || verb === 'HEAD' ? undefined : body
          const { status } = await admin.send(verb, path + query, withoutAbsent(headers), sent)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 600 },
    )
  })

  it.each(['extend-trial', 'manage-upgrade', 'convert', 'edit'])(
    'by whatever it asks of %s',
    async action => {
      await using api = await startApi({ customers: { contoso: 'production that expires in three weeks' } })
      const admin = await api.signIn('internal-admin')

      await fc.assert(
        fc.asyncProperty(anyJson, fc.constantFrom('customers', 'partners'), async (body, page) => {
          const { status } = await admin.send('POST', `/api/${page}/actions/${action}`, json, body)
          expect([200, 400, 422]).toContain(status)
        }),
        { numRuns: 250 },
      )
    },
  )

  it.each(['customers', 'partners', 'events', 'mails', 'distributors'])(
    'by whatever it asks of the list of %s',
    async list => {
      await using api = await startApi({ customers: { contoso: 'production for months' } })
      const admin = await api.signIn('internal-admin')

      await fc.assert(
        fc.asyncProperty(anyQuery, fc.constantFrom('text/csv', 'application/json'), async (query, accept) => {
          const { status } = await admin.get(`/api/${list}${query}`, { Accept: accept })
          expect([200, 400]).toContain(status)
        }),
        { numRuns: 250 },
      )
    },
  )
})

function withoutAbsent(headers: Readonly<Record<string, string | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}
