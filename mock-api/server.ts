import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { dayOfInstant } from '#lifecycle'
import { createMockApi } from './app'
import { carryOutDays } from './calendar/carryOutDays'
import { keepMidnights } from './calendar/midnights'
import { keepHouse } from './housekeeping'
import { openHttpServer } from './httpServer'
import type { Backend } from './operations/operation'
import { seed } from './seed'
import { readSettings, type ServerSettings, SettingsError } from './settings'
import { tenantsAtWork } from './simulation/tenantsAtWork'
import { openEmbeddedStore } from './store/embeddedStore'
import type { Settings, State } from './store/state'
import { StorageError } from './store/store'

const consoleFolder = fileURLToPath(new URL('../dist', import.meta.url))
const hour = 3_600_000
/** How long a stopping server waits for requests that do not end. */
const patience = 10_000

try {
  await serve(readSettings(process.env))
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StorageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function serve(settings: ServerSettings): Promise<void> {
  const warn = (sentence: string) => console.error(sentence)
  const store = await openEmbeddedStore({
    path: settings.dataFile,
    firstState: () => firstState(settings),
    onWarning: warn,
  })
  const unused = unusedSettings(settings, await store.settings())
  if (unused.length > 0) {
    warn(
      `${settings.dataFile} is there already, so ${unused.join(', ')} did not count. To start over, stop the server and delete ${settings.dataFile}.`,
    )
  }
  await keepHouse(store, new Date())
  const housekeeping = setInterval(
    () => keepHouse(store, new Date()).catch(error => warn(String(error))),
    hour,
  )
  housekeeping.unref()

  const server = openHttpServer()
  await listen(server, settings).catch(async error => {
    await store.close()
    throw error
  })
  const origin = originOf(settings, server)
  const backend: Backend = {
    store,
    now: () => new Date(),
    publicUrl: settings.publicUrl ?? origin,
    mailState: settings.smtpUrl === null ? 'recorded' : 'queued',
  }
  // For the days on which the server was down; should the disk not take them now, it is tried again.
  const caughtUp = carryOutDays(backend).catch(error => warn(String(error)))
  const app = createMockApi({
    ...backend,
    consoleFolder,
    limits: { signIns: settings.signInsPerMinute, activations: settings.activationsPerMinute },
    proxies: settings.trustProxy,
    log: entry => console.error(JSON.stringify(entry)),
  })
  server.on('request', (request, response) => void caughtUp.then(() => app(request, response)))
  await caughtUp
  const stopMidnights = keepMidnights(backend, error => warn(String(error)))
  const stopTenants = tenantsAtWork(backend, error => warn(String(error)))
  const stopSender = await sending(backend, settings, failure => warn(String(failure)))
  console.log(`The Partner App is at ${origin}`)
  stopOnSignal(server, () => {
    const mailsStopped = stopSender()
    return async () => {
      await mailsStopped
      await stopTenants()
      await stopMidnights()
      await store.close()
    }
  })
}

/** Sends mails where there is a mail server. Only then the mail transport is loaded, which takes longer than all the rest. */
async function sending(
  { store }: Backend,
  { smtpUrl, mailFrom }: ServerSettings,
  onFailure: (failure: unknown) => void,
): Promise<() => Promise<void>> {
  if (smtpUrl === null) return async () => {}
  const { startSender } = await import('./outbox/sender')
  return startSender({ store, smtpUrl, mailFrom, onFailure })
}

/** A wildcard is no address that a browser could open. */
function originOf({ host }: ServerSettings, server: Server): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${addressOf(server).port}`
}

/** What was asked for and is otherwise: these settings count only when the data file is first made. */
function unusedSettings(settings: ServerSettings, { edition, demo }: Settings): readonly string[] {
  const { seedCustomers } = settings
  const first = demo?.seed ?? { today: null, edition, customers: seedCustomers }
  const counted = {
    TODAY: settings.today === first.today,
    EDITION: settings.edition === first.edition,
    SEED_CUSTOMERS: seedCustomers === first.customers,
  }
  return Object.entries(counted).flatMap(([name, counts]) =>
    counts || !settings.given.includes(name) ? [] : [name],
  )
}

function firstState({ today, seedCustomers, edition }: ServerSettings): State {
  const firstDay = today ?? dayOfInstant(new Date().toISOString())
  const state = seed({ today: firstDay, customers: seedCustomers, edition })
  return today === null ? { ...state, settings: { ...state.settings, demo: null } } : state
}

function listen(server: Server, { host, port }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }) => {
      const sentence = `HOST ${host} and PORT ${port} cannot be listened on: ${message}. Name others, or stop what is there.`
      reject(new SettingsError(sentence))
    })
    server.listen(port, host, resolve)
  })
}

/** Takes nothing new, finishes what was accepted, and folds it into the data file: `begin` answers how to finish. */
function stopOnSignal(server: Server, begin: () => () => Promise<void>): void {
  const stop = () => {
    const finish = begin()
    server.close(async () => {
      await finish()
      process.exit(0)
    })
    // A browser keeps its connection for its next request; told so, it gives it up with the answer to the present one.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
    setInterval(() => server.closeIdleConnections(), 50).unref()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port')
  return address
}
