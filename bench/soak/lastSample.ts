import { readFileSync } from 'node:fs'

/** What the server's process has written down last of its memory, in bytes. */
export function lastSample(memoryFile: string): { readonly heapUsed: number; readonly rss: number } {
  const lines = readFileSync(memoryFile, 'utf8').trim().split('\n')
  return JSON.parse(lines.at(-1) ?? '')
}
