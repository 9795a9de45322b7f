import { parseArgs } from 'node:util'
import { SettingsError } from './settings'

/** Reads the server's command line. Throws a SettingsError when there is more than it knows. */
export function readCommandLine(words: readonly string[]): { readonly version: boolean } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { version: { type: 'boolean' } },
      strict: true,
    })
    return { version: values.version === true }
  } catch {
    throw new SettingsError(
      `${words.join(' ')} is not understood: the only option is --version. Settings come from the environment, such as PORT=8080 npm start.`,
    )
  }
}
