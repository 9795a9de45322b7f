import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { HttpAnswer } from '../../http'
import { answerIn } from '../../raw'

/** Where the connection of a request is cut. */
export const cuts = [
  'nowhere',
  'within the body',
  'after the body',
  'before the answer',
  'within the answer',
] as const
export type Cut = (typeof cuts)[number]

export interface KeyedRequest {
  readonly path: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** Sends a request on a connection of its own, and cuts it; answers what came back whole. `patience`: how long it waits before it cuts, in milliseconds. */
export async function sendAndCut(
  url: string,
  { path, body, headers }: KeyedRequest,
  { cut, patience }: { readonly cut: Cut; readonly patience: number },
): Promise<HttpAnswer | undefined> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  // Whoever is cut off, by this side or the other, has no answer.
  socket.on('error', () => {})
  const closed = once(socket, 'close').catch(() => undefined)
  socket.on('data', chunk => {
    chunks.push(chunk)
    if (cut === 'within the answer') socket.destroy()
  })
  socket.write(headOf(path, body, headers))
  if (cut === 'within the body') {
    socket.write(body.slice(0, Math.floor(body.length / 2)))
    await wait(patience)
    socket.destroy()
  } else {
    socket.write(body)
    if (cut === 'after the body') socket.end(() => socket.destroy())
    if (cut === 'before the answer') {
      await wait(patience)
      socket.destroy()
    }
  }
  await closed
  return cut === 'nowhere' ? whole(Buffer.concat(chunks)) : undefined
}

function headOf(path: string, body: string, headers: KeyedRequest['headers']): string {
  const all = { Host: '127.0.0.1', Connection: 'close', 'Content-Type': 'application/json', ...headers }
  const lines = Object.entries({ ...all, 'Content-Length': String(Buffer.byteLength(body)) })
  return [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
}

/** A server that is killed may have sent a part of an answer. */
function whole(bytes: Buffer): HttpAnswer | undefined {
  const head = bytes.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const answer = answerIn(bytes.toString())
  return bytes.length - head - 4 === Number(answer.headers['content-length']) ? answer : undefined
}
