import type { HttpRequest } from '../http'

/** A request as a line for a shell. */
export function commandOf(url: string, { method, path, headers = {}, body }: HttpRequest): string {
  const parts = [
    'curl -i --path-as-is',
    `-X ${quoted(method)}`,
    ...Object.entries(headers).map(
      ([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`,
    ),
    ...(typeof body === 'string' && body !== '' ? [`--data-binary ${quoted(body)}`] : []),
    ...(path.startsWith('/') ? [quoted(url + path)] : [`--request-target ${quoted(path)}`, url]),
  ]
  const line = parts.join(' ')
  return typeof body === 'string' || body === undefined
    ? line
    : `echo ${body.toString('base64')} | base64 -d | ${line} --data-binary @-`
}

export function wireCommandOf(url: string, bytes: string): string {
  const { hostname, port } = new URL(url)
  return `echo ${Buffer.from(bytes, 'latin1').toString('base64')} | base64 -d | nc -N ${hostname} ${port}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
