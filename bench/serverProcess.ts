import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { connect } from './client'

/** A server in a process of its own, as it is run in earnest. */
export interface ServerProcess {
  readonly root: string
  readonly pid: number
  /** From spawning it to its first answer. */
  readonly startMilliseconds: number
  /** Resident memory in megabytes. */
  memory(): number
  /** Asks it to stop and waits; `SIGKILL` pulls the plug. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts `node` with these arguments and waits until `path` is answered. */
export async function startServer(
  argumentsFor: (port: number) => readonly string[],
  path: string,
  environment: (port: number) => Readonly<Record<string, string>> = () => ({}),
): Promise<ServerProcess> {
  const port = await freePort()
  const root = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const child = spawn(process.execPath, argumentsFor(port), {
    env: { ...process.env, ...environment(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await firstAnswer(child, `${root}${path}`)
  const { pid = 0 } = child
  return {
    root,
    pid,
    startMilliseconds: performance.now() - startedAt,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  const client = connect()
  try {
    while (child.exitCode === null) {
      const status = await client.send({ url }).then(
        answer => answer.status,
        () => 0,
      )
      if (status === 200) return
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    throw new Error(`${child.spawnargs.join(' ')} ended before it answered`)
  } finally {
    client.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('there is no free port')
  return address.port
}
