import { once } from 'node:events'
import { connect } from 'node:net'
import type { HttpAnswer } from './http'
import type { Api } from './server'

/** A connection on which one writes as one likes, and what has come back over it. */
export async function raw({ url }: Pick<Api, 'url'>) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', text => {
    heard += text
  })
  socket.on('error', () => {})
  const closed = once(socket, 'close').catch(() => undefined)
  await once(socket, 'connect')
  return { socket, heard: () => heard, closed }
}

/** An answer that came whole and in one piece, as it stood on the wire. */
export function answerIn(heard: string): HttpAnswer {
  const [head = '', text = ''] = heard.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map(line => {
    const [name = '', value = ''] = line.split(/: (.*)/s)
    return [name.toLowerCase(), value]
  })
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    text,
    get json(): unknown {
      return JSON.parse(text)
    },
  }
}
