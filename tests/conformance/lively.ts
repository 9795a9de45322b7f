import type { App } from './app'
import { newCustomer, newPartner } from './newAccounts'

/** Something happens to many, so that there are events and mails about accounts of everybody, and a name that is hard on a file. */
export async function enliven(app: App): Promise<void> {
  const admin = app.as('internal-admin')
  const [anyPartner] = await app.all('internal-admin', 'partners', { subscriptionLevel: 'PRODUCTION' })
  const hard = { organizationName: '=SUM(1;2), "quoted" O’Brien', partnerId: anyPartner?.id }
  await admin.post('/api/pending', newCustomer(anyPartner, hard))
  for (const operatorId of ['partner-admin', 'trial-partner-admin', 'other-partner-admin'] as const) {
    const client = app.as(operatorId)
    await client.post('/api/pending', newCustomer(Object((await client.session()).operator).organization))
  }
  await app.as('other-distributor-admin').post('/api/pending', newPartner())
  const pending = await app.all('internal-admin', 'pending')
  await admin.post('/api/pending/actions/resend-link', { ids: everySecond(pending.map(({ id }) => id)) })
  for (const [operatorId, list] of [
    ['distributor-admin', 'partners'],
    ['partner-admin', 'customers'],
    ['other-partner-admin', 'customers'],
  ] as const) {
    const ids = (await app.all(operatorId, list)).map(({ id }) => id)
    await app.as(operatorId).post(`/api/${list}/actions/manage-upgrade`, { ids, automaticUpgrade: 'block' })
    await app
      .as(operatorId)
      .post(`/api/${list}/actions/manage-upgrade`, { ids: everySecond(ids), automaticUpgrade: 'keep' })
    await app.as(operatorId).post(`/api/${list}/actions/extend-trial`, { ids: everySecond(ids) })
  }
  await admin.post('/api/demo/clock', { to: 'next-event' })
}

function everySecond<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((_, index) => index % 2 === 0)
}
