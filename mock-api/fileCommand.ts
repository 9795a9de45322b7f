import { readSettings, SettingsError } from './settings'
import { StorageError } from './store/store'

/** Runs a command that takes one file beside the data file of the settings, and says what it did, or in a sentence why it did not. */
export async function runWithFile(
  name: string,
  command: (dataFile: string, file: string) => Promise<string>,
): Promise<void> {
  const usage = `Name one file: npm run ${name} -- FILE. The data file is that of DATA_FILE, which for npm run demo is data/demo.json: DATA_FILE=data/demo.json npm run ${name} -- FILE.`
  try {
    const [file = '', ...more] = process.argv.slice(2)
    const asksHow = file === '--help'
    if (!asksHow && (file === '' || file.startsWith('-') || more.length > 0)) throw new SettingsError(usage)
    process.stdout.write(`${asksHow ? usage : await command(readSettings(process.env).dataFile, file)}\n`)
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof StorageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
