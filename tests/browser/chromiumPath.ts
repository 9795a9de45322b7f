import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Chromium stands on this machine: what CHROMIUM names, else the first one on the path. */
export function chromiumPath(): string {
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
