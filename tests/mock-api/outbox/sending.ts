import { vi } from 'vitest'
import type { MailRecord } from '#contract'
import { type SenderOptions, startSender } from '../../../mock-api/outbox/sender'
import type { StoredDelivery } from '../../../mock-api/store/state'
import type { Channel } from '../channel'
import type { Client } from '../client'
import { type Api, startApi } from '../server'
import type { MailServer } from './mailServer'

export const mailFrom = 'Partner App <partners@vendor.example>'

/** The backend with a sender beside it, under a clock that stands still until a test moves it. */
export interface Sending extends AsyncDisposable {
  readonly api: Api
  readonly admin: Client
  /** What whoever runs the server was told. */
  readonly told: readonly string[]
  /** Puts mails into the outbox, one to each address, in one commit. */
  queue(...to: readonly string[]): Promise<void>
  /** Moves the clock. */
  forward(milliseconds: number): void
  /** What is in the outbox, by recipient. */
  outbox(): Promise<Readonly<Record<string, StoredDelivery>>>
  /** Waits until the outbox is empty; lets the time go by where a mail has to be tried again. */
  emptied(): Promise<void>
  stopSender(): Promise<void>
}

type SendingOptions = Partial<SenderOptions> & { readonly path?: string; readonly channel?: Channel }

const minute = 60_000

export async function startSending(
  { url }: Pick<MailServer, 'url'>,
  { path, channel = {}, ...options }: SendingOptions = {},
): Promise<Sending> {
  let time = Date.parse('2026-06-15T09:30:00.000Z')
  const now = () => new Date(time)
  const api = await startApi({
    customers: { contoso: 'a trial two days from its end' },
    ...channel,
    now,
    mailState: 'queued',
    publicUrl: 'https://partners.example',
    ...(path !== undefined && { path }),
  })
  const { store } = api
  const told: string[] = []
  const stopSender = startSender({
    store,
    smtpUrl: url,
    mailFrom,
    now,
    beat: 10,
    onFailure: failure => told.push(String(failure)),
    ...options,
  })
  const outbox: Sending['outbox'] = async () => {
    const deliveries = await store.all('outbox')
    const mails = await store.find(
      'mails',
      deliveries.map(({ id }) => id),
    )
    return Object.fromEntries(deliveries.map((delivery, index) => [mails[index]?.to, delivery]))
  }
  const stop = once(stopSender)
  return {
    api,
    admin: await api.signIn('internal-admin'),
    told,
    queue: (...to) => store.commit(async () => ({ mails: to.map(letterTo), answer: undefined })),
    forward(milliseconds) {
      time += milliseconds
    },
    outbox,
    emptied: () =>
      eventually(async () => {
        const left = Object.entries(await outbox())
        if (left.some(([, { attempts }]) => attempts > 0)) time += minute
        if (left.length > 0) throw new Error(`still in the outbox: ${JSON.stringify(left.slice(0, 3))}`)
      }),
    stopSender: stop,
    async [Symbol.asyncDispose]() {
      await stop()
      await api.stop()
    },
  }
}

/** A mail such as the backend writes, to somebody. */
function letterTo(to: string): Omit<MailRecord, 'id'> {
  return {
    at: '2026-06-15T09:00:00.000Z',
    accountId: 'contoso',
    to,
    kind: 'activation-link',
    state: 'queued',
    subject: 'Activate CoreView for Contoso',
    text: `Open the activation page:\nhttps://partners.example/activate/${to}\n`,
    html: `<p>Open the <a href="https://partners.example/activate/${to}">activation page</a>.</p>\n`,
  }
}

/** Waits until what it says holds, however slow the machine is. */
export function eventually<Answer>(says: () => Answer | Promise<Answer>): Promise<Answer> {
  return vi.waitFor(says, { timeout: 20_000, interval: 10 })
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= act()
    return done
  }
}
