import { describe, expect, it } from 'vitest'
import type { Channel } from '../channel'
import { startApi } from '../server'

const channel: Channel = {
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
    'trial-of-tailspin': { in: 'a trial two days from its end', partnerId: 'tailspin' },
  },
}

describe('Mails', () => {
  const told = [
    {
      of: 'an extension',
      to: ['it@contoso.example trial-extended'],
      action: 'extend-trial',
      kind: 'customer',
      id: 'contoso',
      change: {},
    },
    {
      of: 'a conversion',
      to: ['it@contoso.example converted'],
      action: 'convert',
      kind: 'customer',
      id: 'contoso',
      change: {},
    },
    {
      of: 'the conversion of a partner, which its distributor is billed for',
      to: ['channel@fabrikam.example converted', 'it@tailspin.example converted'],
      action: 'convert',
      kind: 'partner',
      id: 'tailspin',
      change: {},
    },
    {
      of: 'an upgrade that is kept in the last three days, told at once to whoever can block it',
      to: ['it@late.example upgrade-notice', 'it@northwind.example upgrade-notice'],
      action: 'manage-upgrade',
      kind: 'customer',
      id: 'late',
      change: { automaticUpgrade: 'keep' },
    },
    {
      of: 'a partner’s upgrade that is kept in the last three days, told at once to its distributor too',
      to: ['channel@fabrikam.example upgrade-notice', 'it@late-partner.example upgrade-notice'],
      action: 'manage-upgrade',
      kind: 'partner',
      id: 'late-partner',
      change: { automaticUpgrade: 'keep' },
    },
    {
      of: 'an upgrade that is blocked: nobody',
      to: [],
      action: 'manage-upgrade',
      kind: 'customer',
      id: 'contoso',
      change: { automaticUpgrade: 'block' },
    },
    {
      of: 'an edit: nobody',
      to: [],
      action: 'edit',
      kind: 'customer',
      id: 'litware',
      change: { expiresOn: '2027-12-31' },
    },
    {
      of: 'a refusal: nobody',
      to: [],
      action: 'edit',
      kind: 'customer',
      id: 'contoso',
      change: {},
    },
  ] as const

  it.each(told)('tell of $of', async ({ to, action, kind, id, change }) => {
    await using api = await startApi({
      customers: { ...channel.customers, late: 'a blocked trial in its window' },
      partners: { 'late-partner': 'a blocked trial in its window' },
    })
    const admin = await api.signIn('internal-admin')

    await admin.act(kind, action, { ids: [id], ...change })

    const { rows } = await admin.list('mails')
    expect(rows.map(mail => `${mail['to']} ${mail['kind']}`).sort()).toEqual(to)
    for (const mail of rows) {
      expect(mail).toMatchObject({ accountId: id, state: 'recorded' })
      expect([mail['subject'], mail['text'], mail['html']]).not.toContain('')
    }
  })

  it('announce one trial end once, however often its upgrade is blocked and kept', async () => {
    await using api = await startApi({ customers: { contoso: 'a blocked trial in its window' } })
    const admin = await api.signIn('partner-admin')

    for (const automaticUpgrade of ['keep', 'block', 'keep', 'keep']) {
      await admin.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade })
    }

    const { rows } = await admin.list('mails', { filter: { kind: 'upgrade-notice' } })
    expect(rows.map(mail => mail['to']).sort()).toEqual(['it@contoso.example', 'it@northwind.example'])
  })

  it('take an organization’s name for text: it opens no tag and ends no subject line', async () => {
    const organizationName = '<b>Con&toso</b>\r\nBcc: everybody@example.com'
    await using api = await startApi({
      customers: { contoso: { in: 'a trial two days from its end', organizationName } },
    })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    const [mail] = (await admin.list('mails')).rows
    expect(mail?.['subject']).toBe(
      'The trial of <b>Con&toso</b> Bcc: everybody@example.com has been extended',
    )
    expect(mail?.['html']).toContain('&lt;b&gt;Con&amp;toso&lt;/b&gt;')
  })
})
