import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNewAccount } from '#contract'
import { askers, bodies, catalog, without } from './newAccountBodies'

const known = [...Object.keys(bodies.customer), 'distributorId', 'addOns', 'allowDuplicate']
const valid = fc.constantFrom<unknown>(...Object.values(bodies.customer), 'partner', ['audit-2025'], true)
const anyField = fc.oneof(fc.constantFrom(...known, 'constructor', '__proto__', 'length'), fc.string())
const anyBody = fc.oneof(
  fc.jsonValue(),
  fc
    .record({
      of: fc.constantFrom({}, ...Object.values(bodies)),
      with: fc.array(fc.tuple(anyField, fc.oneof(fc.jsonValue(), valid)), { maxLength: 3 }),
    })
    .map(({ of, with: changed }) => ({ ...of, ...Object.fromEntries(changed) })),
)

describe('Any JSON whatever', () => {
  it.each(askers)('sent by a %s is read, or refused by field; nothing throws', asker => {
    let accepted = 0
    fc.assert(
      fc.property(anyBody, body => {
        const read = readNewAccount(body, { asker, catalog })
        if (read.ok) {
          accepted++
          const { kind, organizationName, notificationEmail, sku, addOns, ownerId } = read.value
          expect([...organizationName].length).toSatisfy((length: number) => length >= 1 && length <= 200)
          expect(organizationName).toBe(organizationName.trim())
          expect(notificationEmail).toMatch(/^[^\s@]+@[^\s@]+$/)
          expect(sku === null).toBe(kind === 'partner')
          expect(kind === 'partner' ? addOns : []).toEqual([])
          expect(ownerId === null).toBe(asker !== 'internal')
        } else {
          const sentences = Object.entries(read.errors)
          expect(sentences.length).toBeGreaterThan(0)
          for (const [path, sentence] of sentences) {
            expect(path === 'body' || namesField(path, body)).toBe(true)
            expect(sentence).toMatch(/^(must|is|can) /)
          }
        }
      }),
      { numRuns: 500, examples: [[without(bodies.customer, asker === 'internal' ? '' : 'partnerId')]] },
    )
    expect(accepted).toBeGreaterThan(0)
  })
})

/** Whether an error’s field is one that the body has, or one that a new account needs and the body lacks. */
function namesField(path: string, body: unknown): boolean {
  return known.includes(path) || Object.keys(Object(body)).some(field => path.startsWith(field))
}
