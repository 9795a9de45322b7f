import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build as viteBuild } from 'vite'
import { type PartnerApp, signedIn, today } from './partnerApp'
import { startServer } from './serverProcess'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Ours, and a bare react-admin page with the same columns of the same customers (`bareConsole/`). */
export type ConsoleName = 'ours' | 'bare'

/** Builds a console: ours as it is built in earnest, the bare one with nothing set. Answers where it stands. */
export async function buildConsole(name: ConsoleName, folder: string): Promise<string> {
  const outDir = join(folder, name)
  const build = { outDir, emptyOutDir: true }
  await viteBuild({
    logLevel: 'error',
    build,
    ...(name === 'ours'
      ? { root }
      : { root: join(root, 'bench/bareConsole'), configFile: false, plugins: [react()] }),
  })
  return outDir
}

/** Serves a built console over a backend of its own, with so many customers. Both are served by the same stack. */
export async function startConsole(
  consoleFolder: string,
  { customers, demo }: { readonly customers: number; readonly demo: boolean },
): Promise<PartnerApp> {
  const script = fileURLToPath(new URL('consoleProcess.ts', import.meta.url))
  const server = await startServer(
    port => [
      '--import',
      'tsx',
      script,
      consoleFolder,
      String(customers),
      today,
      demo ? 'demo' : 'in-earnest',
      String(port),
    ],
    '/api/health',
  )
  return signedIn(server)
}
