import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newToken } from '../../../mock-api/token'
import { anyCharacter } from '../../anyCharacter'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { add, newCustomer, resent, tokenIn, visitorWith } from './visitor'
import { withoutRequestId } from './withoutRequestId'

const steps = ['open', 'start', 'consent', 'configure'] as const

describe('The token of a link', () => {
  it('has 43 characters for 256 random bits, and no two in ten thousand are the same', () => {
    const tokens = Array.from({ length: 10_000 }, newToken)

    expect(tokens.filter(token => !/^[A-Za-z0-9_-]{43}$/.test(token))).toEqual([])
    const secrets = tokens.map(token => Buffer.from(token, 'base64url'))
    expect(secrets.filter(({ length }) => length !== 32)).toEqual([])
    expect(new Set(tokens).size).toBe(tokens.length)
    // Every one of its bits is set in about half of them: none is always the same.
    const bits = Array.from({ length: 256 }, (_, bit) => secrets.filter(secret => hasBit(secret, bit)).length)
    expect(bits.filter(count => count < 4_500 || count > 5_500)).toEqual([])
  })

  it('is another for each account, and for each time it is sent', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const tokens: string[] = []
    for (let index = 0; index < 20; index += 1) {
      const record = await add(admin, { ...newCustomer, allowDuplicate: true })
      tokens.push(tokenIn(record), await resent(admin, record.id))
    }
    expect(new Set(tokens).size).toBe(40)
    expect(tokens.every(token => /^[\w-]{43}$/.test(token))).toBe(true)
  })
})

describe('A token that opens nothing', () => {
  it('is answered 404, the same for ten thousand of them but for the request id, at every step', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const before = await allOf(api.store)
    const answers = new Set<string>()

    for (let batch = 0; batch < 20; batch += 1) {
      const found = await Promise.all(
        Array.from({ length: 500 }, (_, index) => {
          const visitor = visitorWith(randomBytes(32).toString('base64url'), api.anybody)
          return visitor[steps[index % steps.length] ?? 'open']()
        }),
      )
      for (const answer of found) answers.add(withoutRequestId(answer))
    }

    expect([...answers]).toEqual([expect.stringContaining('"status":404')])
    expect(await allOf(api.store)).toEqual(before)
  }, 60_000)

  it('is every change of a real one: cut, lengthened, in other letters, encoded twice', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const token = tokenIn(await add(admin, newCustomer))
    const before = await allOf(api.store)
    const expected = withoutRequestId(await visitorWith(newToken(), api.anybody).open())
    const changed = [
      ...Array.from(token, (_, index) => token.slice(0, index)),
      ...Array.from(token, (_, index) => token.slice(index + 1)),
      ...Array.from(token, (letter, index) => spliced(token, index, swapped(letter))),
      ...Array.from(token, (letter, index) => spliced(token, index, `%25${hex(letter)}`)),
      token.toLowerCase(),
      token.toUpperCase(),
      `${token}=`,
      `${token}%00`,
      `%20${token}`,
      `${token}.`,
      [...token].reverse().join(''),
    ].filter(one => one !== token)

    for (const one of changed) {
      const answer = await visitorWith(one, api.anybody).open()
      expect([one, withoutRequestId(answer)]).toEqual([one, expected])
    }
    expect(await allOf(api.store)).toEqual(before)
    // The address of a letter is the letter.
    const same = spliced(token, 0, `%${hex(token.charAt(0))}`)
    expect((await visitorWith(same, api.anybody).open()).status).toBe(200)
  })

  it('is whatever anybody may think of', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const before = await allOf(api.store)
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: anyCharacter, maxLength: 60 })
          .filter(text => isWellFormed(text) && text !== '.' && text !== '..'),
        fc.constantFrom(...steps),
        async (text, step) => {
          const { status } = await visitorWith(encodeURIComponent(text), api.anybody)[step]()
          expect(status).toBe(404)
        },
      ),
      { numRuns: 200 },
    )
    expect(await allOf(api.store)).toEqual(before)
  })
})

function hasBit(secret: Buffer, bit: number): boolean {
  return (((secret[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
}

function spliced(text: string, index: number, piece: string): string {
  return text.slice(0, index) + piece + text.slice(index + 1)
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16)
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
