import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, problemIn } from '../client'
import { type Api, startApi } from '../server'
import { allOf } from '../store/changes'
import { newCustomer, newPartner } from './visitor'

type Body = Readonly<Record<string, unknown>>

const notText = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
)
const notEmail = fc.oneof(
  notText,
  fc.constantFrom(
    '',
    ' ',
    'contoso',
    'it@',
    '@contoso.example',
    'it@contoso..example',
    'a@b@c.example',
    'it@contoso.example, eve@evil.example',
    'it@contoso.example\nBcc: eve@evil.example',
    'Ada <it@contoso.example>',
    `${'x'.repeat(250)}@contoso.example`,
  ),
)
const notName = fc.oneof(
  notText,
  fc.constantFrom('', '\t\n ', '\u200b', 'x'.repeat(201), `${'x'.repeat(200)} `),
)
const notBoolean = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.boolean()))
const notSku = fc.oneof(
  notText,
  fc.string().filter(text => !/^(essentials|professional|enterprise)-/.test(text)),
)
const notAddOns = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
  fc.array(
    fc.oneof(
      notText,
      fc.string().filter(text => !/-202[45]$/.test(text)),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  fc.constant(['audit-2025', 'audit-2025']),
)
const notIds = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constant([]),
  fc.constant(['contoso', 'contoso']),
  fc.constant(['']),
  fc.array(notText, { minLength: 1, maxLength: 3 }),
  fc.constant(Array.from({ length: 10_001 }, (_, index) => `id-${index}`)),
)

/** A body that is right, and for each of its fields what is wrong in it. */
interface Right {
  readonly operator: string
  readonly path: string
  readonly body: Body
  readonly wrong: Readonly<Record<string, fc.Arbitrary<unknown>>>
}

const rightBodies: readonly (Right & { readonly says: string })[] = [
  {
    says: 'a new customer',
    operator: 'partner-admin',
    path: '/api/pending',
    body: newCustomer,
    wrong: {
      organizationName: notName,
      notificationEmail: notEmail,
      sku: notSku,
      addOns: notAddOns,
      allowDuplicate: notBoolean,
      partnerId: fc.anything().filter(isWritten),
    },
  },
  {
    says: 'a new partner',
    operator: 'internal-admin',
    path: '/api/pending',
    body: { ...newPartner, distributorId: 'fabrikam' },
    wrong: {
      organizationName: notName,
      notificationEmail: notEmail,
      distributorId: fc.oneof(notText, fc.constant('')),
      allowDuplicate: notBoolean,
      sku: fc.anything().filter(isWritten),
    },
  },
  {
    says: 'a link to be resent',
    operator: 'internal-admin',
    path: '/api/pending/actions/resend-link',
    body: { ids: ['contoso'] },
    wrong: { ids: notIds, dryRun: notBoolean, notificationEmail: notEmail },
  },
  {
    says: 'a check to be done again',
    operator: 'internal-admin',
    path: '/api/pending/actions/check-again',
    body: { ids: ['contoso'] },
    wrong: { ids: notIds, dryRun: notBoolean, notificationEmail: fc.anything().filter(isWritten) },
  },
  {
    says: 'a start',
    operator: 'internal-admin',
    path: '/api/activations/token-of-contoso/start',
    body: {},
    wrong: { account: fc.anything().filter(isWritten) },
  },
  {
    says: 'a consent',
    operator: 'internal-admin',
    path: '/api/activations/token-of-contoso/consent',
    body: { account: 'ada@contoso.example' },
    wrong: { account: notEmail },
  },
  {
    says: 'a configuration',
    operator: 'internal-admin',
    path: '/api/activations/token-of-contoso/configure',
    body: { account: 'ada@contoso.example' },
    wrong: { account: notEmail },
  },
]

describe('Whatever is wrong in a body', () => {
  let api: Api
  const clients = new Map<string, Client>()
  beforeAll(async () => {
    api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    for (const id of ['internal-admin', 'partner-admin']) clients.set(id, await api.signIn(id))
  })
  afterAll(() => api.stop())

  const send = (operator: string, path: string, body: unknown) => {
    const client = clients.get(operator)
    if (!client) throw new Error(`${operator} has not signed in`)
    return client.send('POST', path, { 'Content-Type': 'application/json' }, JSON.stringify(body))
  }

  it.each(rightBodies)(
    'that asks for $says is answered 422, field by field, and nothing is stored',
    async ({ operator, path, body, wrong }) => {
      const before = await allOf(api.store)
      const spoilt = fc
        .subarray(Object.keys(wrong))
        .chain(names =>
          fc.record(Object.fromEntries(names.map(name => [name, wrong[name] ?? fc.constant(null)]))),
        )
      const strange = fc.dictionary(strangeName(Object.keys({ ...body, ...wrong })), fc.jsonValue(), {
        maxKeys: 2,
        noNullPrototype: true,
      })

      await fc.assert(
        fc.asyncProperty(spoilt, strange, async (values, more) => {
          fc.pre(Object.keys(values).length + Object.keys(more).length > 0)
          const answer = await send(operator, path, { ...body, ...more, ...values })

          expect(answer.status).toBe(422)
          const { reason, errors = {} } = problemIn(answer)
          expect(reason).toBe('invalid-fields')
          const fields = Object.keys(errors).map(name => name.split('.')[0])
          expect(new Set(fields)).toEqual(new Set([...Object.keys(values), ...Object.keys(more)]))
          for (const sentence of Object.values(errors)) expect(sentence).toMatch(/^(is|must|can) /)
        }),
        { numRuns: 120 },
      )
      expect(await allOf(api.store)).toEqual(before)
    },
  )

  it.each(rightBodies)('or that is no body at all for $says: 422, and nothing is stored', async one => {
    const before = await allOf(api.store)
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue().filter(value => one.says !== 'a start' || JSON.stringify(value) !== '{}'),
        async value => {
          const answer = await send(one.operator, one.path, value)
          expect(answer.status).toBe(422)
          expect(Object.keys(problemIn(answer).errors ?? {})).not.toEqual([])
        },
      ),
      { numRuns: 60 },
    )
    expect(await allOf(api.store)).toEqual(before)
  })

  it.each(rightBodies)('is what is found wrong: without it, $says is taken', async ({ path, body }) => {
    // Not on the state of the others: this one changes it.
    await using own = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const isCustomer = body['kind'] === 'customer'
    const client = await own.signIn(isCustomer ? 'partner-admin' : 'internal-admin')
    const { status } = await client.post(path, body)
    expect([200, 201, 409]).toContain(status)
  })
})

/** `undefined` is not written into JSON, and so not there. */
function isWritten(value: unknown): boolean {
  return JSON.stringify({ value }) !== '{}'
}

function strangeName(known: readonly string[]): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ minLength: 1 }).filter(name => !name.includes('.')),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'status', 'history', 'token'),
    )
    .filter(name => !known.includes(name))
}
