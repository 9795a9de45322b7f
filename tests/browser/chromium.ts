import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Chromium stands on this machine: what CHROMIUM names, else the first one on the path. */
function chromiumPath(): string {
  const named = process.env['CHROMIUM']
  if (named) return named
  const candidates = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => ['chromium', 'chromium-browser', 'google-chrome'].map(name => join(folder, name)))
  const found = candidates.find(path => existsSync(path))
  if (!found)
    throw new Error(
      'The browser tests need Chromium: install Debian’s package chromium, or name one with CHROMIUM.',
    )
  return found
}

/** How Chromium is started: as root too, and without what it would fetch from the network by itself. */
export function chromiumLaunch() {
  return {
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
