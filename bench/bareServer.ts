import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bodyOf, connect, type Request } from './client'
import { type ServerProcess, startServer } from './serverProcess'

/** What a server answered, by path and query. */
export type Answers = Readonly<Record<string, string>>

/** Asks everything once, and keeps the bytes. Throws when something is refused. */
export async function answersTo(requests: readonly Request[]): Promise<Answers> {
  const answers: Record<string, string> = {}
  const client = connect()
  for (const asked of requests) {
    const answer = await client.send(asked)
    bodyOf(answer)
    const { pathname, search } = new URL(asked.url)
    answers[`${pathname}${search}`] = answer.bytes.toString()
  }
  client.close()
  return answers
}

/** An HTTP server that gives these answers, by path and query, and does nothing else. */
export async function startBareServer(folder: string, answers: Answers): Promise<ServerProcess> {
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify({ '/': 'ready', ...answers }))
  const script = fileURLToPath(new URL('bareServerProcess.ts', import.meta.url))
  return startServer(port => ['--import', 'tsx', script, file, String(port)], '/')
}
