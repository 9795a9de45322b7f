import { describe, expect, it } from 'vitest'
import type { Channel } from '../channel'
import { problemIn } from '../client'
import { startApi } from '../server'
import { add, newCustomer, newPartner } from './visitor'

const channel = {
  customers: { contoso: 'a trial that started today' },
  partners: { litware: { in: 'production that ended a month ago', organizationName: 'Litware' } },
  pending: {
    fourth: { kind: 'customer', organizationName: 'Fourth Coffee', notificationEmail: 'it@fourth.example' },
    graphic: { kind: 'partner', organizationName: 'Graphic Design', notificationEmail: 'it@graphic.example' },
  },
} as const satisfies Channel

const contoso = { ...newCustomer, organizationName: 'Contoso', notificationEmail: 'it@contoso.example' }
const fourth = { ...newCustomer, organizationName: 'Fourth Coffee', notificationEmail: 'it@fourth.example' }
const litware = { ...newPartner, organizationName: 'Litware', notificationEmail: 'it@litware.example' }
const graphic = {
  ...newPartner,
  organizationName: 'Graphic Design',
  notificationEmail: 'it@graphic.example',
}

describe('An account with the name and the address of another under the same owner', () => {
  const same: readonly [says: string, operator: string, body: object, duplicateId: string][] = [
    ['a customer in its list', 'partner-admin', contoso, 'contoso'],
    ['a customer that is pending', 'partner-admin', fourth, 'fourth'],
    ['a partner in its list, whatever its stage', 'distributor-admin', litware, 'litware'],
    ['a partner that is pending', 'distributor-admin', graphic, 'graphic'],
    [
      'a customer in capitals',
      'partner-admin',
      { ...contoso, organizationName: 'CONTOSO', notificationEmail: 'IT@Contoso.Example' },
      'contoso',
    ],
    [
      'a customer with blanks around it',
      'partner-admin',
      { ...fourth, organizationName: ' fourth coffee ', notificationEmail: '\tit@fourth.example\n' },
      'fourth',
    ],
    [
      'a customer with blanks within it',
      'partner-admin',
      { ...fourth, organizationName: 'Fourth   Coffee' },
      'fourth',
    ],
    ['a customer, for the vendor', 'internal-admin', { ...contoso, partnerId: 'northwind' }, 'contoso'],
  ]

  it.each(same)('is refused with its id, and added when that is meant: %s', async (_, operator, body, id) => {
    await using api = await startApi(channel)
    const admin = await api.signIn(operator)
    const pendingBefore = await api.store.all('pending')

    const warned = await admin.post('/api/pending', body)

    expect(warned.status).toBe(409)
    expect(problemIn(warned)).toMatchObject({
      reason: 'duplicate-account',
      duplicateId: id,
      kind: Object(body).kind,
    })
    expect(await api.store.all('pending')).toEqual(pendingBefore)
    expect(await api.store.all('mails')).toEqual([])
    expect((await admin.post('/api/pending', { ...body, allowDuplicate: false })).status).toBe(409)

    const meant = await add(admin, { ...body, allowDuplicate: true })
    expect(meant.id).not.toBe(id)
    expect(await api.store.all('pending')).toHaveLength(pendingBefore.length + 1)
  })

  const others: readonly [says: string, operator: string, body: object][] = [
    ['another name', 'partner-admin', { ...contoso, organizationName: 'Contoso Ltd' }],
    ['another address', 'partner-admin', { ...contoso, notificationEmail: 'admin@contoso.example' }],
    ['another partner', 'trial-partner-admin', contoso],
    ['another partner, for the vendor', 'internal-admin', { ...contoso, partnerId: 'trey' }],
    ['another distributor', 'other-distributor-admin', litware],
    ['another kind', 'distributor-admin', { ...newPartner, ...named(contoso) }],
    ['another kind, pending', 'partner-admin', { ...newCustomer, ...named(graphic) }],
  ]

  it.each(others)('is none under %s', async (_, operator, body) => {
    await using api = await startApi(channel)
    const admin = await api.signIn(operator)

    expect((await admin.post('/api/pending', body)).status).toBe(201)
  })

  it('is found whatever an operator can see of it: a customer that another operator of the partner just added', async () => {
    await using api = await startApi()
    const vendor = await api.signIn('internal-admin')
    const partner = await api.signIn('partner-admin')
    const { id } = await add(vendor, { ...newCustomer, partnerId: 'northwind' })

    const warned = await partner.post('/api/pending', newCustomer)

    expect(problemIn(warned)).toMatchObject({ reason: 'duplicate-account', duplicateId: id })
  })

  it('is added once when it comes from twenty at once', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => admin.post('/api/pending', newCustomer)),
    )

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    expect(await api.store.all('pending')).toHaveLength(1)
    expect(await api.store.all('mails')).toHaveLength(1)
  })
})

function named({ organizationName, notificationEmail }: typeof contoso | typeof graphic) {
  return { organizationName, notificationEmail }
}
