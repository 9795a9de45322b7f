import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CustomerRecord } from '#contract'
import { type ServerProcess, startServer } from './serverProcess'

/** json-server as it comes, over the same customers as they stand on the wire. Only its request log is off. */
export function startPlainJsonServer(
  folder: string,
  customers: readonly CustomerRecord[],
): Promise<ServerProcess> {
  const file = join(folder, 'plain.json')
  writeFileSync(file, JSON.stringify({ customers }, null, 2))
  return startServer(
    port => [
      'node_modules/json-server/lib/cli/bin.js',
      file,
      '--quiet',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    '/customers?_start=0&_end=1',
  )
}
