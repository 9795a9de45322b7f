import { describe, expect, it } from 'vitest'
import { calendarDateOf as day, type EditionId } from '#lifecycle'
import { type Api, startApi } from '../server'
import { setDay, setEdition } from './demo'
import { onboard, tenantsFinish } from './onboard'
import { add, newCustomer, newPartner, pendingRecord, tokenIn, visitorWith } from './visitor'

/** When the trial of an account starts that is added on the 15th, started on the 16th and imported on the 18th. */
const starts: readonly [kind: 'customer' | 'partner', edition: EditionId, on: string, by: string][] = [
  ['customer', '2024-03', '2026-06-15', 'added'],
  ['customer', '2024-08', '2026-06-15', 'added'],
  ['customer', '2024-11', '2026-06-18', 'imported'],
  ['customer', '2025', '2026-06-18', 'imported'],
  ['partner', '2024-08', '2026-06-15', 'added'],
  ['partner', '2024-11', '2026-06-15', 'added'],
  ['partner', '2025', '2026-06-16', 'started'],
]

const endOf: Readonly<Record<string, string>> = {
  '2026-06-15': '2026-06-29',
  '2026-06-16': '2026-06-30',
  '2026-06-18': '2026-07-02',
}

describe('The trial of a new account', () => {
  it.each(starts)('starts for a %s in edition %s on %s, the day it is %s', async (kind, edition, on, by) => {
    await using api = await startApi({ edition, today: '2026-06-15' })
    const [admin, record] = await added(api, kind)
    const trial = { trialStartedOn: on, trialEndsOn: endOf[on] }
    const so = (moment: string) =>
      moments.indexOf(moment) < moments.indexOf(by) ? { trialStartedOn: null, trialEndsOn: null } : trial
    expect(record).toMatchObject(so('added'))

    await setDay(api, '2026-06-16')
    const visitor = visitorWith(tokenIn(record), api.anybody)
    expect((await visitor.start()).json).toMatchObject({ trialEndsOn: so('started').trialEndsOn })
    expect(await pendingRecord(admin, record.id)).toMatchObject(so('started'))

    await setDay(api, '2026-06-17')
    await visitor.consent()
    await visitor.configure()
    expect(await pendingRecord(admin, record.id)).toMatchObject(so('started'))

    await setDay(api, '2026-06-18')
    await tenantsFinish(api)
    expect(await admin.record(`${kind}s`, record.id)).toMatchObject({
      subscriptionLevel: 'TRIAL',
      ...trial,
      trialExtensions: 0,
      automaticUpgrade: 'keep',
      productionSince: null,
      expiresOn: null,
      createdOn: '2026-06-15',
      lastImportOn: '2026-06-18',
      revision: 1,
    })
  })

  const switched: readonly [
    kind: 'customer' | 'partner',
    from: EditionId,
    to: EditionId,
    when: string,
    on: string,
  ][] = [
    // What was done stays done: a trial that has started goes on.
    ['customer', '2024-08', '2025', 'added', '2026-06-15'],
    ['partner', '2024-11', '2025', 'added', '2026-06-15'],
    ['partner', '2025', '2024-11', 'started', '2026-06-16'],
    // What no edition has started on its day starts at the latest when the import is completed.
    ['customer', '2025', '2024-03', 'added', '2026-06-18'],
    ['partner', '2025', '2024-08', 'added', '2026-06-18'],
    ['partner', '2025', '2024-03', 'added', '2026-06-18'],
    ['partner', '2025', '2025', 'added', '2026-06-16'],
  ]

  it.each(switched)(
    'of a %s added under %s, when %s takes over once it is %s, starts on %s',
    async (kind, from, to, when, on) => {
      await using api = await startApi({ edition: from, today: '2026-06-15' })
      const [admin, { id, ...record }] = await added(api, kind)
      const visitor = visitorWith(tokenIn(record), api.anybody)

      if (when === 'added') await setEdition(api, to)
      await setDay(api, '2026-06-16')
      await visitor.start()
      if (when === 'started') await setEdition(api, to)
      await setDay(api, '2026-06-18')
      await onboard(api, tokenIn(record))

      expect(await admin.record(`${kind}s`, id)).toMatchObject({
        trialStartedOn: on,
        trialEndsOn: endOf[on],
      })
    },
  )

  it('that ended while the account was pending has ended in its list too: nothing is upgraded, billed or mailed', async () => {
    await using api = await startApi({
      pending: {
        contoso: { kind: 'partner', trialStartedOn: day('2026-06-01'), trialEndsOn: day('2026-06-15') },
      },
    })
    const admin = await api.signIn('distributor-admin')
    await onboard(api, 'token-of-contoso')

    expect(await admin.record('partners', 'contoso')).toMatchObject({
      subscriptionLevel: 'TRIAL',
      stage: 'trial-ended',
      trialEndsOn: '2026-06-15',
      billingStartedOn: null,
    })
    expect(await api.store.all('mails')).toEqual([])
    const [converted] = await admin.act('partner', 'convert', { ids: ['contoso'] })
    expect(converted?.outcome).toBe('applied')
  })

  const notices = [
    ['2026-06-18', ['it@contoso.example', 'channel@fabrikam.example']],
    ['2026-06-19', []],
  ] as const

  it.each(notices)(
    'that ends on %s, three days ahead or later, is announced when the account arrives: %j',
    async (endsOn, to) => {
      await using api = await startApi({
        pending: {
          contoso: { kind: 'partner', trialStartedOn: day('2026-06-05'), trialEndsOn: day(endsOn) },
        },
      })
      await onboard(api, 'token-of-contoso')

      const mails = await api.store.all('mails')
      expect(mails.map(mail => [mail.kind, mail.to])).toEqual(to.map(address => ['upgrade-notice', address]))
      expect(mails.every(({ text }) => text.includes('18 June 2026'))).toBe(true)
    },
  )
})

const moments = ['added', 'started', 'imported']

async function added(api: Api, kind: 'customer' | 'partner') {
  const admin = await api.signIn(kind === 'customer' ? 'partner-admin' : 'internal-admin')
  const record = await add(
    admin,
    kind === 'customer' ? newCustomer : { ...newPartner, distributorId: 'fabrikam' },
  )
  return [admin, record] as const
}
