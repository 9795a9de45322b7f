import { built, sources } from './built'
import { type Client, client } from './client'
import { type Running, run } from './process'

/** The server as it is run in earnest, on any free port, as a demo on 15 June 2026. */
export function startServer(
  env: Readonly<Record<string, string>>,
  {
    args = [],
    fromSources = false,
    through = [],
  }: {
    readonly args?: readonly string[]
    readonly fromSources?: boolean
    readonly through?: readonly string[]
  } = {},
): Running {
  const settings = { PORT: '0', TODAY: '2026-06-15', SEED_CUSTOMERS: '60' }
  return run(fromSources ? sources.server : built('server'), { env: { ...settings, ...env }, args, through })
}

export async function addressOf(server: Running): Promise<string> {
  const [, url = ''] = await server.line(/^The Partner App is at (http:\/\/127\.0\.0\.1:\d+)\n/)
  return url
}

export async function tokenFor(url: string, operatorId = 'internal-admin'): Promise<string> {
  const { json } = await client(url).post('/api/session', { operatorId })
  // The contract's answer to a sign-in.
  return (json as { token: string }).token
}

export async function signedIn(url: string, operatorId?: string): Promise<Client> {
  return client(url, await tokenFor(url, operatorId))
}

/** What a server has written into its log, line by line. */
export function logged(stderr: string): readonly Readonly<Record<string, unknown>>[] {
  return stderr
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}
