import { join } from 'node:path'
import { bodyOf, connect, type Request } from './client'
import { type ServerProcess, startServer } from './serverProcess'

/** The day on which every measurement takes place. */
export const today = '2026-06-15'

/** The embedded backend with somebody signed in, who sees everything. */
export interface PartnerApp extends ServerProcess {
  get(path: string): Request
  post(path: string, body: unknown): Request
}

/** Starts the backend over the data file in `folder`; where there is none yet, it seeds `customers`. */
export async function startPartnerApp(
  folder: string,
  customers: number,
  { nodeArguments = [], environment = {} }: Watched = {},
): Promise<PartnerApp> {
  const server = await startServer(
    () => ['--import', 'tsx', ...nodeArguments, 'mock-api/server.ts'],
    '/api/health',
    port => ({
      PORT: String(port),
      HOST: '127.0.0.1',
      SEED_CUSTOMERS: String(customers),
      TODAY: today,
      DATA_FILE: dataFileIn(folder),
      ...environment,
    }),
  )
  return signedIn(server)
}

/** The backend with somebody signed in, who sees everything. */
export async function signedIn(server: ServerProcess): Promise<PartnerApp> {
  const client = connect()
  const session = bodyOf<{ token: string }>(
    await client.send({
      url: `${server.root}/api/session`,
      method: 'POST',
      body: { operatorId: 'internal-admin' },
    }),
  )
  client.close()
  const headers = { Authorization: `Bearer ${session.token}` }
  return {
    ...server,
    get: path => ({ url: `${server.root}/api${path}`, headers }),
    post: (path, body) => ({ url: `${server.root}/api${path}`, method: 'POST', headers, body }),
  }
}

/** What lets a server be watched from within. */
interface Watched {
  readonly nodeArguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

export function dataFileIn(folder: string): string {
  return join(folder, 'db.json')
}
