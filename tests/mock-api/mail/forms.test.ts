import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailKinds } from '#lifecycle'
import { composeMail } from '../../../mock-api/mail/composeMail'
import { anyCharacter } from '../../anyCharacter'
import { contoso, pending } from './aboutContoso'
import { parsedHtml } from './parsedHtml'

const invitation = { ...contoso, ...pending }

describe('A mail', () => {
  it('is plain text of short lines, with its link on a line of its own', () => {
    expect(composeMail('activation-link', invitation).text).toBe(
      `Your activation link

\u2068Northwind\u2069 invites \u2068Contoso\u2069 to a trial of CoreView.

The link opens the activation page. Opening it changes nothing yet. There
you press Start, grant consent for your Microsoft 365 tenant with the
account of a Global Administrator, confirm the management configuration, and
watch the import.

Open the activation page:
https://partners.example/activate/Zm9vYmFy

This link is for \u2068Contoso\u2069 only: whoever has it can activate in its name. It
works until the import is completed, or until a newer link takes its place.

The 14-day trial starts on the day the import is completed.

When the trial ends, it turns into a paid PRODUCTION subscription by itself,
unless that has been blocked or the onboarding is not finished by then.

Sent by the Partner App about \u2068Contoso\u2069, a customer of \u2068Northwind\u2069.
`,
    )
  })

  it('is HTML too, which shows the link as a button and as an address, and says in which language it is', () => {
    const { title, structure, visibleText } = parsedHtml(composeMail('activation-link', invitation).html)

    expect(title).toBe('Activate CoreView for Contoso')
    expect(structure[0]).toBe('HTML lang=en dir=ltr')
    expect(structure.filter(element => element.startsWith('A '))).toEqual([
      expect.stringMatching(
        /^A href=https:\/\/partners\.example\/activate\/Zm9vYmFy target=_blank rel=noopener /,
      ),
      expect.stringMatching(
        /^A href=https:\/\/partners\.example\/activate\/Zm9vYmFy target=_blank rel=noopener /,
      ),
    ])
    expect(visibleText).toContain('Open the activation page https://partners.example/activate/Zm9vYmFy')
  })

  it('lets a right-to-left name keep its own direction, and the sentence its own', () => {
    const { subject, text, html } = composeMail('expired', { ...contoso, organizationName: 'قمر الشرق' })

    expect(subject).toBe('\u2068قمر الشرق\u2069 has expired')
    expect(parsedHtml(html).title).toBe(subject)
    expect(text).toContain('subscription of \u2068قمر الشرق\u2069 expired')
    expect(html).toContain('subscription of <bdi dir="auto">قمر الشرق</bdi> expired')
  })

  it('says so where a name leaves nothing to read', () => {
    const { subject, text } = composeMail('expired', { ...contoso, organizationName: ' \r\n\0\u202E' })

    expect(subject).toBe('(no name) has expired')
    expect(text).toContain('subscription of \u2068(no name)\u2069 expired')
  })

  it('takes markup, quotes, ends of lines and invisible orders in a name for text', () => {
    const organizationName = '<b title="x">A&B\'s</b>\r\nBcc: all@example.com\u2028\u202Egnp\u2069.exe\0'
    const { subject, html } = composeMail('expired', { ...contoso, organizationName })

    expect(subject).toBe(`<b title="x">A&B's</b> Bcc: all@example.com gnp.exe has expired`)
    expect(parsedHtml(html).visibleText).toContain(
      `The PRODUCTION subscription of <b title="x">A&B's</b> Bcc: all@example.com gnp.exe expired on`,
    )
  })

  it('cuts a very long name short in its subject, and nowhere else', () => {
    const organizationName = '🏮'.repeat(200)
    const { subject, text } = composeMail('expired', { ...contoso, organizationName })

    expect(subject).toBe(`${'🏮'.repeat(119)}… has expired`)
    expect(text).toContain(organizationName)
  })
})

describe('Whatever an organization’s name is', () => {
  const anyName = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        ...[
          '<',
          '>',
          '&',
          '"',
          "'",
          '\r',
          '\n',
          '\0',
          '\t',
          '\u0085',
          '\u2028',
          '\u202E',
          '\u2068',
          '\u2069',
        ],
        ...[
          '\uD800',
          ' ',
          '`',
          '=',
          '/',
          '</title>',
          '<script>',
          '&amp;',
          '-->',
          'א',
          'م',
          '\u200F',
          'a',
          'Ł',
        ],
      ),
    }),
  )
  const anyKind = fc.constantFrom(...mailKinds)
  const about = { ...contoso, activationLink: pending.activationLink }

  const plainly = new Map(mailKinds.map(kind => [kind, parsedHtml(composeMail(kind, about).html)]))

  it('HTML shows it as text and gets no element or attribute from it', () => {
    fc.assert(
      fc.property(anyKind, anyName, (kind, organizationName) => {
        const plain = plainly.get(kind)
        const mail = parsedHtml(composeMail(kind, { ...about, organizationName }).html)

        expect(mail.structure).toEqual(plain?.structure)
        expect(mail.visibleText).toBe(
          asSeen(
            plain?.visibleText.replaceAll('Contoso', () => asSeen(organizationName) || '(no name)') ?? '',
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('the subject is one line of at most 200 characters, its own words without any that cannot be seen or turns others around', () => {
    fc.assert(
      fc.property(anyKind, anyName, anyName, (kind, organizationName, ownerName) => {
        const { subject, text } = composeMail(kind, { ...about, organizationName, ownerName })

        // But for the two marks around a right-to-left name.
        const read = subject.replace(
          /\u2068(?=[^\u2069]*[\u0590-\u08FF\u200F\uFB1D-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])([^\u2068]*)\u2069/u,
          '$1',
        )
        expect(read).not.toMatch(/[\p{Control}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
        expect([...subject].length).toBeLessThanOrEqual(200)
        expect(text.split('\n').filter(line => line !== line.trim())).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

/** What a reader makes of a text: a control character or space is a space, an order of letters is none, half a character is a �. */
function asSeen(text: string): string {
  return [...text]
    .map(character => {
      const code = character.codePointAt(0) ?? 0
      if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return ''
      if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ' '
      return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : character
    })
    .join('')
    .split(/\s+/)
    .filter(word => word !== '')
    .join(' ')
}
