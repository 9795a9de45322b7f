import type { AddressInfo } from 'node:net'
import type { CalendarDate } from '#lifecycle'
import { createMockApi, type MockApiOptions } from '../../mock-api/app'
import { openHttpServer, type Patience } from '../../mock-api/httpServer'
import type { Backend } from '../../mock-api/operations/operation'
import { hearTenants } from '../../mock-api/simulation/hearTenants'
import { openEmbeddedStore } from '../../mock-api/store/embeddedStore'
import type { State } from '../../mock-api/store/state'
import type { Store } from '../../mock-api/store/store'
import type { WireFault } from '../../mock-api/wireFaults'
import { type Channel, channel } from './channel'
import { type Client, client } from './client'

/** The real backend behind a real HTTP server; `await using` stops it. Stopping fails when the server met a defect of its own. */
export interface Api extends AsyncDisposable {
  readonly url: string
  readonly store: Store
  readonly backend: Backend
  /** Somebody who has not signed in. */
  readonly anybody: Client
  signIn(operatorId: string): Promise<Client>
  /** Lets every tenant that is at work take its next step; answers how many did. */
  tick(): Promise<number>
  /** Stops taking requests, and folds the state into its file. */
  stop(): Promise<void>
}

export type ApiOptions = (Channel | { readonly state: State }) & {
  /** The data file; nothing is kept unless one is named. */
  readonly path?: string
} & ServeOptions

type ServeOptions = Partial<Omit<MockApiOptions, 'store'>> & {
  /** How long a client may take; as long as in earnest, unless that is said. */
  readonly patience?: Partial<Patience>
  /** Told of what never became a request. */
  readonly tellWireFault?: (fault: WireFault) => void
}

/** Starts the backend on a free port with a whole state, or with a small channel of the accounts that matter. */
export async function startApi(options: ApiOptions = {}): Promise<Api> {
  const state = 'state' in options ? options.state : channel(options)
  const store = await openEmbeddedStore({ path: options.path ?? ':memory:', firstState: () => state })
  return serve(store, options)
}

/** Serves a store that is already open. */
export async function serve(store: Store, options: ServeOptions = {}): Promise<Api> {
  const defects: unknown[] = []
  const { today } = await store.settings()
  const server = openHttpServer(options.patience, options.tellWireFault)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const anybody = client(url)
  const backend: Backend = {
    now: onDay(today),
    publicUrl: url,
    mailState: 'recorded',
    ...options,
    store,
  }
  server.on('request', createMockApi({ log: entry => defects.push(entry), ...options, ...backend }))

  const stop = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await store.close()
    if (defects.length > 0) throw new Error(`the server failed: ${JSON.stringify(defects.slice(0, 3))}`)
  }
  return {
    url,
    store,
    backend,
    anybody,
    async signIn(operatorId) {
      const answer = await anybody.post('/api/session', { operatorId })
      if (answer.status !== 201) throw new Error(`${operatorId} cannot sign in: ${answer.text}`)
      // The contract's answer to a sign-in.
      return client(url, (answer.json as { token: string }).token)
    },
    tick: () => hearTenants(backend, endOfTime),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** The real time of day, on the day of the state: where no demo's clock moves it, a backend's day is the real one. */
function onDay(day: CalendarDate): () => Date {
  return () => new Date(`${day}${new Date().toISOString().slice(10)}`)
}

/** By then every tenant's time has come. */
const endOfTime = new Date('9999-12-31T00:00:00Z')
