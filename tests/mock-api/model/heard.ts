import type { EventRecord, MailRecord } from '#contract'
import type { Store } from '../../../mock-api/store/store'

export interface Told {
  readonly events: readonly EventRecord[]
  readonly mails: readonly MailRecord[]
}

/** How many events and mails have been heard. */
export type Heard = { readonly [Name in keyof Told]: number }

/** What has been told since then. */
export async function toldIn(store: Store, { events, mails }: Heard): Promise<Told> {
  return {
    events: (await store.all('events')).slice(events),
    mails: (await store.all('mails')).slice(mails),
  }
}
