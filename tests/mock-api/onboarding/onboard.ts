import type { Api } from '../server'
import { visitorWith } from './visitor'

/** Lets the visitor of a link do all that is left to do, and then the tenants. */
export async function onboard(api: Api, token: string): Promise<void> {
  const visitor = visitorWith(token, api.anybody)
  await visitor.start()
  await visitor.consent()
  await visitor.configure()
  await tenantsFinish(api)
}

/** Lets every tenant work until all are at rest. */
export async function tenantsFinish(api: Api): Promise<void> {
  while ((await api.tick()) > 0);
}
