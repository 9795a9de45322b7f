import type { Page } from '@playwright/test'
import { build } from 'vite'

/** Gives the built console the pseudo-language wherever it asks for Italian. */
export async function speakPseudo(page: Page): Promise<void> {
  const code = await pseudoChunk()
  await page.route(/\/assets\/italian-[^/]*\.js$/, route =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  )
}

async function pseudoChunk(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/browser/pseudo/italian.ts', formats: ['es'] } },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the pseudo-language was not built')
  return chunk.code
}
