import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { logOf } from '../../../mock-api/store/dataFile'
import { client } from '../client'
import type { HttpAnswer } from '../http'
import { type Running, run } from '../process'
import type { ServerToKill } from './lives'

/** How far the clock jumps. */
export const days = 60

/** A demo's server between its start and its end. */
export interface ClockLife {
  /** Asks for a jump. Asked again under the same key, it is the same jump. */
  jump(key: string): Promise<HttpAnswer>
  /** Starts the demo over. */
  startOver(): Promise<void>
  kill(): Promise<void>
}

/** The server may be one without the stack that gives answers their headers: they are not held against the contract. */
const bare = () => undefined

/** Starts a demo's server and waits until it answers. */
export async function clockLife({ file, env }: ServerToKill): Promise<ClockLife> {
  const server = run(file, { env })
  const [, url = ''] = await server.line(listening)
  const { json } = await client(url, undefined, bare).post('/api/session', { operatorId: 'internal-admin' })
  // The contract's answer to a sign-in.
  const vendor = client(url, (json as { token: string }).token, bare)
  return {
    jump: key => vendor.post('/api/demo/clock', { days }, { 'Idempotency-Key': key }),
    async startOver() {
      const { status, text } = await vendor.post('/api/demo/reset', {})
      if (status !== 200) throw new Error(`the demo does not start over: ${status} ${text}`)
    },
    kill: () => killed(server),
  }
}

/** Starts a demo's server over what a kill has left, and kills it once it has written so much more to its log, or when it listens. */
export async function killedWhileStarting({ file, env }: ServerToKill, bytes: number): Promise<void> {
  const left = await loggedBytes(env.DATA_FILE)
  const server = run(file, { env })
  let isOver = false
  const over = () => {
    isOver = true
  }
  server.line(listening).then(over, over)
  while (!isOver && (await loggedBytes(env.DATA_FILE)) < left + bytes) await wait(1)
  await killed(server)
}

/** How much stands in the log beside a data file. */
export async function loggedBytes(path: string): Promise<number> {
  return (await stat(logOf(path))).size
}

const listening = /at (http:\/\/127\.0\.0\.1:\d+)\n/

async function killed(server: Running): Promise<void> {
  await server[Symbol.asyncDispose]()
}
