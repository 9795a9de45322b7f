import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { apiRoot, operations } from '#contract'
import { createMockApi } from './app'
import { carryOutDays } from './calendar/carryOutDays'
import { firstState, unusedSettings } from './firstState'
import { openHttpServer } from './httpServer'
import { listen } from './listen'
import { pathOf } from './middlewares/allowList'
import type { Backend, Phase } from './operations/operation'
import type { ServerSettings } from './settings'
import { stopOnSignal } from './stopOnSignal'
import { openEmbeddedStore } from './store/embeddedStore'
import { version } from './version'
import { startWorkers } from './workers'

const consoleFolder = fileURLToPath(new URL('../dist', import.meta.url))

/** Runs the server until a signal stops it, and answers its address as soon as it is ready. Throws a SettingsError or a StorageError when it cannot be started. */
export async function serve(settings: ServerSettings, log: Logger): Promise<string> {
  const warn = (failure: unknown) => log.warn(String(failure))
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

  const server = openHttpServer({}, fault => log.info(fault, 'no request'))
  const origin = await listen(server, settings).catch(async error => {
    await store.close()
    throw error
  })
  let phase: Phase = 'starting'
  const backend: Backend = {
    store,
    now: () => new Date(),
    publicUrl: settings.publicUrl ?? origin,
    mailState: settings.smtpUrl === null ? 'recorded' : 'queued',
    phase: () => phase,
    onDay: day => log.info({ day }, 'calendar day carried out'),
  }
  const app = createMockApi({
    ...backend,
    consoleFolder,
    limits: { signIns: settings.signInsPerMinute, activations: settings.activationsPerMinute },
    proxies: settings.trustProxy,
    logRequest: log.isLevelEnabled('info') ? request => log.info(request, 'request') : undefined,
    log: ({ level, ...entry }) => log[level](entry, level === 'warn' ? 'not stored' : 'defect'),
  })
  // For the days on which the server was down; should the disk not take them now, it is tried again.
  const caughtUp = carryOutDays(backend).then(() => {}, warn)
  const workers = caughtUp.then(() => startWorkers(backend, settings, log))
  server.on('request', (request, response) => {
    if (phase !== 'starting' || asksForHealth(request)) app(request, response)
    else void caughtUp.then(() => app(request, response))
  })
  stopOnSignal(server, signal => {
    phase = 'stopping'
    log.info({ signal }, 'stopping')
    const mailsStopped = workers.then(({ stopMails }) => stopMails())
    return async () => {
      await mailsStopped
      await (await workers).stop()
      await store.close()
      log.info('stopped')
    }
  })
  await workers
  if (phase === 'starting') phase = 'ready'
  log.info({ version, address: origin, dataFile: settings.dataFile }, 'started')
  return origin
}

function asksForHealth({ url = '' }: IncomingMessage): boolean {
  return pathOf(url) === `${apiRoot}${operations.health[1]}`
}
