import { readFile } from 'node:fs/promises'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { State } from '../../../mock-api/store/state'
import { onDisk } from '../crash/onDisk'
import { run } from '../process'
import { addressOf } from '../runningServer'
import { temporaryFolder } from '../temporaryFolder'

/** The server's own process over a data file, which can be stopped or killed and goes on where it was. */
export interface Served extends AsyncDisposable {
  readonly url: string
  /** Ends the server and starts it again on the same port, over what it has left. */
  again(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Stops the server; answers what then stands in its data file. */
  left(): Promise<State>
}

/** Starts `file` as the server on a state. */
export async function served(file: string, state: State): Promise<Served> {
  const folder = await temporaryFolder()
  const path = folder.file('db.json')
  await (await openEmbeddedStore({ path, firstState: () => state })).close()
  const env = {
    DATA_FILE: path,
    TODAY: state.settings.today,
    ACTIVATIONS_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  }
  let server = run(file, { env: { ...env, PORT: '0' } })
  const url = await addressOf(server)

  const end = async (signal: NodeJS.Signals) => {
    server.child.kill(signal)
    const { code, stderr } = await server.ended()
    // What a server logs at this level is a defect.
    if (stderr !== '') throw new Error(`the server has logged: ${stderr.slice(0, 2_000)}`)
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`the server ended with ${code}`)
  }
  return {
    url,
    async again(signal) {
      await end(signal)
      JSON.parse(await readFile(path, 'utf8'))
      server = run(file, { env: { ...env, PORT: new URL(url).port } })
      await addressOf(server)
    },
    async left() {
      await end('SIGTERM')
      return onDisk(path)
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}
