import { readFile } from 'node:fs/promises'
import { type Client, client } from '../client'
import { type Running, run } from '../process'
import { addressOf, signedIn } from '../runningServer'
import { isConnectionLost } from './connectionLost'

/** Who asks a server, from its start until it is killed. */
export interface Life {
  readonly anybody: Client
  readonly vendor: Client
  readonly partner: Client
  readonly distributor: Client
}

/** A server with a data file that is killed and started again, for clients that go on where they were. */
export interface Lives extends AsyncDisposable {
  readonly kills: number
  /** How often a request was sent again because it had no answer. */
  readonly resumed: number
  now(): Promise<Life>
  /** Asks the server that is there; whenever it is killed before it answers, asks the next one. */
  ask<Answer>(request: (life: Life) => Promise<Answer>): Promise<Answer>
  /** Kills the server, and starts it again; fails when its data file cannot be read. */
  kill(): Promise<Life>
}

/** Which file is run as the server, with which environment; it prints its address. */
export interface ServerToKill {
  readonly file: string
  readonly env: Readonly<Record<string, string>> & { readonly DATA_FILE: string }
}

export async function lives({ file, env }: ServerToKill): Promise<Lives> {
  let server = run(file, { env })
  let present = born(server)
  let [kills, resumed] = [0, 0]
  await present

  return {
    get kills() {
      return kills
    },
    get resumed() {
      return resumed
    },
    now: () => present,
    async ask(request) {
      for (;;) {
        const asked = present
        try {
          return await request(await asked)
        } catch (error) {
          if (!isConnectionLost(error)) throw error
          resumed += 1
          // The connection breaks a moment before it is known that the server has ended.
          while (present === asked) await new Promise(resolve => setTimeout(resolve, 5))
        }
      }
    },
    async kill() {
      kills += 1
      const killed = server
      present = (async () => {
        await killed[Symbol.asyncDispose]()
        JSON.parse(await readFile(env.DATA_FILE, 'utf8'))
        server = run(file, { env })
        return born(server)
      })()
      return present
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

async function born(server: Running): Promise<Life> {
  const url = await addressOf(server)
  return {
    anybody: client(url),
    vendor: await signedIn(url),
    partner: await signedIn(url, 'partner-admin'),
    distributor: await signedIn(url, 'distributor-admin'),
  }
}
