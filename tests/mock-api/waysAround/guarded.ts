import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Client } from '../client'
import { type Api, startApi } from '../server'

interface Guarded {
  readonly api: () => Api
  /** A partner's admin. */
  readonly admin: () => Client
}

const contoso = { in: 'a trial two days from its end', organizationName: 'Contoso' } as const

/** For the tests of a group: one backend, in which nothing has changed after any of them. */
export function guarded(): Guarded {
  let api: Api
  let admin: Client
  let before: unknown

  beforeAll(async () => {
    api = await startApi({
      customers: { contoso, 'foreign-of-trey': { ...contoso, partnerId: 'trey' } },
      pending: { litware: { kind: 'customer' } },
    })
    admin = await api.signIn('partner-admin')
    before = await storedIn(api)
  })
  afterEach(async () => expect(await storedIn(api)).toEqual(before))
  afterAll(() => api.stop())
  return { api: () => api, admin: () => admin }
}

async function storedIn({ store }: Api) {
  return {
    settings: await store.settings(),
    partners: await store.all('partners'),
    customers: await store.all('customers'),
    pending: await store.all('pending'),
    links: await store.all('links'),
    operators: await store.all('operators'),
    events: await store.all('events'),
    mails: await store.all('mails'),
  }
}
