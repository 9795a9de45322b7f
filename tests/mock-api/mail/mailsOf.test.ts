import { describe, expect, it } from 'vitest'
import { mailCause } from '#lifecycle'
import { type Correspondence, mailsOf } from '../../../mock-api/mail/mailsOf'
import { contoso, pending } from './aboutContoso'

const addresses = {
  account: "O'Mallory+it@contoso.example",
  partner: 'it@northwind.example',
  distributor: 'channel@fabrikam.example',
}
const correspondence: Correspondence = { accountId: 'contoso', addresses, about: contoso }
const posting = { at: '2026-06-15T09:30:00.000Z', state: 'recorded' } as const

describe('The mails of a change', () => {
  it('are one for each recipient, with the same words, the address as it is, the moment and the state', () => {
    const mails = mailsOf(correspondence, [mailCause('upgrade-notice', 'customer')], posting)

    expect(mails.map(({ to }) => to)).toEqual(["O'Mallory+it@contoso.example", 'it@northwind.example'])
    for (const mail of mails) {
      expect(mail).toMatchObject({
        at: '2026-06-15T09:30:00.000Z',
        accountId: 'contoso',
        kind: 'upgrade-notice',
        subject: 'Contoso upgrades to PRODUCTION on 29 June 2026',
        state: 'recorded',
      })
    }
  })

  it('wait in the queue where there is a mail server', () => {
    const [mail] = mailsOf(
      { ...correspondence, about: { ...contoso, ...pending } },
      [mailCause('activation-link', 'customer')],
      { ...posting, state: 'queued' },
    )

    expect(mail).toMatchObject({ state: 'queued', kind: 'activation-link' })
    expect(mail?.text).toContain('https://partners.example/activate/Zm9vYmFy')
  })

  it('go once to an account and its owner who read them at one address', () => {
    const together = { ...correspondence, addresses: { ...addresses, account: 'IT@Northwind.example' } }
    const mails = mailsOf(together, [mailCause('upgrade-notice', 'customer')], posting)

    expect(mails.map(({ to }) => to)).toEqual(['IT@Northwind.example'])
  })

  it('leave out a recipient that is not there, and are none without a cause', () => {
    const alone = { ...correspondence, addresses: { account: addresses.account } }

    expect(mailsOf(alone, [mailCause('upgrade-notice', 'customer')], posting)).toHaveLength(1)
    expect(mailsOf(correspondence, [], posting)).toEqual([])
  })
})
