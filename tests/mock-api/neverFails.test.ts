import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../anyCharacter'
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
          notificationEmail: fc.constantFrom('it@contoso.example', 'it@', '', '__proto__'),
        },
        { requiredKeys: ['ids'] },
      )
      .map(body => JSON.stringify(body)),
    fc
      .record(
        {
          kind: fc.constantFrom('customer', 'partner', 'constructor'),
          organizationName: fc.oneof(
            fc.string({ unit: anyCharacter }),
            fc.constantFrom('\ud800', '__proto__'),
          ),
          notificationEmail: fc.oneof(fc.emailAddress(), fc.string()),
          sku: fc.constantFrom('essentials-msp-2025', 'essentials-msp-2024', 'constructor'),
          addOns: fc.array(fc.constantFrom('audit-2025', 'audit-2024', '__proto__'), { maxLength: 2 }),
          partnerId: fc.constantFrom('northwind', 'nobody', '__proto__', 'constructor', ''),
          distributorId: fc.constantFrom('fabrikam', 'nobody', '__proto__', 'constructor'),
          allowDuplicate: fc.boolean(),
        },
        { requiredKeys: ['kind', 'organizationName', 'notificationEmail'] },
      )
      .map(body => JSON.stringify(body)),
    fc
      .oneof(
        fc.emailAddress(),
        fc.string(),
        fc.constantFrom('a@no-global-admin.example', 'a@import-throttled.example', '__proto__'),
      )
      .map(account => JSON.stringify({ account })),
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
          'pending',
          'resend-link',
          'activations',
          'token-of-litware',
          'start',
          'configure',
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
    await using api = await startApi({
      customers: { contoso: 'a trial two days from its end' },
      pending: { litware: { kind: 'customer' } },
    })
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

  const onboardingPaths = [
    '/pending',
    '/pending/actions/resend-link',
    '/pending/actions/check-again',
    '/activations/token-of-contoso/start',
    '/activations/token-of-contoso/consent',
    '/activations/token-of-contoso/configure',
  ]

  it.each(onboardingPaths)('by whatever it sends to %s, while the tenants work', async path => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('internal-admin')
    const token = 'token-of-contoso'
    for (const step of ['start', 'consent', 'configure']) {
      if (path.endsWith(step)) break
      if (path.startsWith('/activations')) {
        await api.anybody.post(
          `/api/activations/${token}/${step}`,
          step === 'start' ? {} : { account: 'a@b.example' },
        )
      }
    }

    await fc.assert(
      fc.asyncProperty(anyJson, fc.boolean(), async (body, ticks) => {
        const { status } = await admin.send('POST', `/api${path}`, json, body)
        expect([200, 201, 400, 409, 410, 422]).toContain(status)
        if (ticks) await api.tick()
        const lists = await Promise.all(['pending', 'events', 'mails'].map(list => admin.get(`/api/${list}`)))
        expect(lists.map(list => list.status)).toEqual([200, 200, 200])
      }),
      { numRuns: 150 },
    )
  })

  it.each(['customers', 'partners', 'pending', 'events', 'mails', 'distributors'])(
    'by whatever it asks of the list of %s',
    async list => {
      await using api = await startApi({
        customers: { contoso: 'production for months' },
        pending: { litware: { kind: 'customer' }, wideworld: { kind: 'partner' } },
      })
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
