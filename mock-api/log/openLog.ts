import { type DestinationStream, type Logger, pino } from 'pino'
import { inWords } from './inWords'
import { withoutSecrets } from './withoutSecrets'

/** From what on something is written down. */
export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * The server's log: one line of JSON each, on standard error; where that is a terminal, in words. It is written beside the work, and its rest before the
 * process ends.
 */
export function openLog(level: LogLevel, destination: DestinationStream = standardError()): Logger {
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      hooks: { streamWrite: withoutSecrets },
    },
    destination,
  )
}

function standardError(): DestinationStream {
  return process.stderr.isTTY
    ? { write: line => process.stderr.write(inWords(line)) }
    : pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 200 })
}
