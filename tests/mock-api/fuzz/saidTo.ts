import { once } from 'node:events'
import { connect } from 'node:net'
import type { HttpAnswer } from '../http'

/**
 * Writes the bytes, and ends its own side once nothing more comes back: before that, what is answered late is not answered at all. Answers what came
 * until the other side ended too; undefined when it did not within ten seconds.
 */
export async function saidTo(origin: string, bytes: string): Promise<readonly HttpAnswer[] | undefined> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const heard: Buffer[] = []
  const end = () => socket.end()
  let quiet = setTimeout(end, 15)
  socket.on('data', part => {
    heard.push(part)
    clearTimeout(quiet)
    quiet = setTimeout(end, 3)
  })
  socket.on('error', () => {})
  let isLate = false
  socket.setTimeout(10_000, () => {
    isLate = true
    socket.destroy()
  })
  socket.write(Buffer.from(bytes, 'latin1'))
  await once(socket, 'close').catch(() => undefined)
  clearTimeout(quiet)
  return isLate ? undefined : answersIn(Buffer.concat(heard).toString('latin1'))
}

function answersIn(heard: string): readonly HttpAnswer[] {
  const answers: HttpAnswer[] = []
  let rest = heard
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n')
    const [first = '', ...lines] = rest.slice(0, end === -1 ? undefined : end).split('\r\n')
    const headers = Object.fromEntries(
      lines.map(line => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    )
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? Number.NaN)
    const length =
      headers['transfer-encoding'] === 'chunked' ? rest.length : Number(headers['content-length'] ?? 0)
    const start = end === -1 ? rest.length : end + 4
    const text = Buffer.from(rest.slice(start, start + length), 'latin1').toString()
    if (status !== 100)
      answers.push({
        status,
        headers,
        text,
        get json() {
          return JSON.parse(text)
        },
      })
    rest = rest.slice(start + length)
  }
  return answers
}
