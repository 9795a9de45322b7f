import type { Logger } from 'pino'
import { keepMidnights } from './calendar/midnights'
import { keepHouse } from './housekeeping'
import type { Backend } from './operations/operation'
import type { ServerSettings } from './settings'
import { tenantsAtWork } from './simulation/tenantsAtWork'

const hour = 3_600_000

/** What goes on beside the requests, and how to end it. */
export interface Workers {
  /** Begins no mail any more, and waits for those under way. */
  stopMails(): Promise<void>
  /** Ends the rest. */
  stop(): Promise<void>
}

/** Sets to work what happens by itself: midnights, the pretended tenants, mails, and forgetting what has had its time. */
export async function startWorkers(
  backend: Backend,
  settings: ServerSettings,
  log: Logger,
): Promise<Workers> {
  const warn = (failure: unknown) => log.warn(String(failure))
  const keptHouse = () => keepHouse(backend.store, backend.now()).catch(warn)
  void keptHouse()
  const housekeeping = setInterval(keptHouse, hour)
  housekeeping.unref()
  const stopMidnights = keepMidnights(backend, warn)
  const stopTenants = tenantsAtWork(backend, warn)
  const stopMails = await sending(backend, settings, log)
  return {
    stopMails,
    async stop() {
      clearInterval(housekeeping)
      await stopTenants()
      await stopMidnights()
    },
  }
}

/** Sends mails where there is a mail server. Only then the mail transport is loaded, which takes longer than all the rest. */
async function sending(
  { store }: Backend,
  { smtpUrl, mailFrom }: ServerSettings,
  log: Logger,
): Promise<() => Promise<void>> {
  if (smtpUrl === null) return async () => {}
  const { startSender } = await import('./outbox/sender')
  return startSender({
    store,
    smtpUrl,
    mailFrom,
    onUndelivered({ id, accountId, kind }, givenUp) {
      const facts = { mailId: id, accountId, kind }
      if (givenUp) log.warn(facts, 'mail given up')
      else log.info(facts, 'mail not sent yet')
    },
    onFailure: failure => log.warn(String(failure)),
  })
}
