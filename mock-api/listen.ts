import type { Server } from 'node:http'
import { type ServerSettings, SettingsError } from './settings'

/** Has the server listen where the settings say, and answers its address. Throws a SettingsError when it cannot. */
export async function listen(server: Server, { host, port }: ServerSettings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => {
      const sentence = `HOST ${host} and PORT ${port} cannot be listened on: ${message}. Name others, or stop what is there.`
      reject(new SettingsError(sentence))
    })
    server.listen(port, host, resolve)
  })
  // A wildcard is no address that a browser could open.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${portOf(server)}`
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port')
  return address.port
}
