import { describe, expect, it } from 'vitest'
import { emailAddress, longestName, organizationName, read } from '#contract'
import { addresses, notAddresses } from './addresses'

/** What is read of a name or an address, or what is wrong with it. */
function answer(schema: typeof organizationName | typeof emailAddress, input: unknown) {
  const answered = read(schema, input)
  return answered.ok ? { read: answered.value } : { wrong: answered.errors['body'] }
}

describe('The name of an organization', () => {
  it.each([
    ['  Contoso \t\n', 'Contoso'],
    ['Contoso  Ltd', 'Contoso Ltd'],
    ['X', 'X'],
    ['7', '7'],
    ['🌍🚀', '🌍🚀'],
    ['شركة كونتوسو', 'شركة كونتوسو'],
    ['קונטוסו בע״מ', 'קונטוסו בע״מ'],
    ['株式会社コントソ', '株式会社コントソ'],
    ['Contoso\r\n\u2028North', 'Contoso North'],
    ['O’Brien & Söhne <b>', 'O’Brien & Söhne <b>'],
    ['constructor', 'constructor'],
  ])('%j is read as %j', (name, expected) => {
    expect(answer(organizationName, name)).toEqual({ read: expected })
  })

  it.each([
    ['', 'is required'],
    [' \n\t\u00a0\u3000', 'is required'],
    ['\u200b\u200d', 'must hold something that can be read'],
    ['Contoso\u0000', 'must not hold control characters'],
    ['Contoso \ud800', 'must not hold control characters'],
    ['Contoso \u202etxt.exe', 'must not hold control characters'],
    [null, 'must be a text'],
    [7, 'must be a text'],
    [['Contoso'], 'must be a text'],
  ])('%j is refused: %s', (name, sentence) => {
    expect(answer(organizationName, name)).toEqual({ wrong: sentence })
  })

  it.each(['a', '🌍', 'ש'])('has at most 200 characters %s, the space around it counted', character => {
    const longest = character.repeat(200)
    const tooLong = { wrong: 'must have at most 200 characters' }

    expect(longestName).toBe(200)
    expect(answer(organizationName, longest)).toEqual({ read: longest })
    expect(answer(organizationName, ` ${character.repeat(198)} `)).toEqual({ read: character.repeat(198) })
    for (const text of [longest + character, `${longest} `, ` ${longest}`])
      expect(answer(organizationName, text)).toEqual(tooLong)
  })
})

describe('An email address', () => {
  it.each(addresses)('can be %j', address => {
    expect(answer(emailAddress, ` ${address}\n`)).toEqual({ read: address })
  })

  it.each(notAddresses)('cannot be %j: %s', (address, sentence) => {
    expect(answer(emailAddress, address)).toEqual({ wrong: sentence })
  })

  it('has at most 254 characters', () => {
    const ofLength = (length: number) => `${'a'.repeat(length - '@contoso.example'.length)}@contoso.example`

    expect(answer(emailAddress, ofLength(254))).toEqual({ read: ofLength(254) })
    for (const text of [ofLength(255), `${ofLength(254)} `, ` ${ofLength(254)}`])
      expect(answer(emailAddress, text)).toEqual({ wrong: 'must have at most 254 characters' })
    expect(answer(emailAddress, 'a'.repeat(254))).toEqual({
      wrong: 'must be one email address such as it@contoso.example',
    })
  })

  it.each(
    ['a', 'a@', '@', 'a.', 'a-', '-', 'a@a.', 'a@a-', ' ', '\n', 'ä', '🌍', `${'a'.repeat(63)}.`].map(
      part => [part],
    ),
  )('made of %j a hundred thousand times is refused fast', part => {
    const endless = part.repeat(100_000)
    const begun = performance.now()

    for (const text of [endless, `a@${endless}`, `a@${endless}!`, `a@a${endless}-`, `x${endless}x`]) {
      expect(answer(emailAddress, text)).toHaveProperty('wrong')
    }
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
