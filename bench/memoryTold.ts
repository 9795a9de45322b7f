import { appendFileSync } from 'node:fs'

/*
 * Loaded before the server by the measure of exports: writes down a hundred times a second how much memory the process holds, and how late it was in
 * doing so. SIGUSR2 has what nobody needs any more collected first.
 */

const file = process.env['MEMORY_FILE']
if (file === undefined) throw new TypeError('MEMORY_FILE says where memory is written down')

const pause = 10
let due = performance.now() + pause
setInterval(() => {
  const now = performance.now()
  const { rss, heapUsed } = process.memoryUsage()
  appendFileSync(file, `${JSON.stringify({ at: Date.now(), rss, heapUsed, late: now - due })}\n`)
  due = now + pause
}, pause).unref()

process.on('SIGUSR2', () => globalThis.gc?.())
