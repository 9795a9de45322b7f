import { readCommandLine } from './commandLine'
import { openLog } from './log/openLog'
import { serve } from './serve'
import { readSettings, SettingsError } from './settings'
import { StorageError } from './store/store'
import { version } from './version'

try {
  if (readCommandLine(process.argv.slice(2)).version) console.log(version)
  else await start()
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StorageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const address = await serve(settings, openLog(settings.logLevel))
  console.log(`The Partner App is at ${address}`)
}
