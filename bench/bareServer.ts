import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect, type Request } from './client'
import { type ServerProcess, startServer } from './serverProcess'

/** An HTTP server that gives the answers which another gave, by path and query, and does nothing else. */
export async function startBareServer(folder: string, requests: readonly Request[]): Promise<ServerProcess> {
  const answers: Record<string, string> = {}
  const client = connect()
  for (const asked of requests) {
    const { pathname, search } = new URL(asked.url)
    answers[`${pathname}${search}`] = (await client.send(asked)).bytes.toString()
  }
  client.close()
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify({ '/': 'ready', ...answers }))
  const script = fileURLToPath(new URL('bareServerProcess.ts', import.meta.url))
  return startServer(port => ['--import', 'tsx', script, file, String(port)], '/')
}
