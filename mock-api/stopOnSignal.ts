import type { Server } from 'node:http'

/** How long a stopping server waits for requests that do not end. */
const patience = 10_000

/**
 * At the first SIGTERM or SIGINT: takes nothing new, finishes what was accepted, and ends. `begin` is told at once, and answers how to finish. The
 * second signal ends at once.
 */
export function stopOnSignal(server: Server, begin: (signal: NodeJS.Signals) => () => Promise<void>): void {
  const stop = (signal: NodeJS.Signals) => {
    for (const name of signals) process.removeListener(name, stop)
    const finish = begin(signal)
    server.close(async () => {
      await finish()
      process.exit(0)
    })
    // A browser keeps its connection for its next request; told so, it gives it up with the answer to the present one.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
    setInterval(() => server.closeIdleConnections(), 50).unref()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  }
  for (const name of signals) process.on(name, stop)
}

const signals = ['SIGTERM', 'SIGINT'] as const
