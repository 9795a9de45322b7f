import { mkdir, writeFile } from 'node:fs/promises'
import type { OpenApiDocument } from '#contract/openapi'
import { seedOn } from '../seed/seeded'
import { type Api, startApi } from '../server'
import { temporaryFolder } from '../temporaryFolder'

export const today = '2026-06-15'

/** A small demo behind a real HTTP server, with a console beside which lies a secret, and its document as it is served. */
export interface Stage extends AsyncDisposable {
  readonly api: Api
  readonly asked: { readonly url: string; readonly document: OpenApiDocument }
}

export async function stage(): Promise<Stage> {
  const folder = await temporaryFolder()
  await mkdir(folder.file('dist/assets'), { recursive: true })
  await writeFile(folder.file('secret.txt'), 'a secret')
  await writeFile(folder.file('dist/index.html'), '<!doctype html>')
  await writeFile(folder.file('dist/assets/app.js'), '0')
  const api = await startApi({ state: seedOn(today, 40), consoleFolder: folder.file('dist') })
  const { json } = await api.anybody.get('/api/openapi.json')
  return {
    api,
    // The document says of itself what it is.
    asked: { url: api.url, document: json as OpenApiDocument },
    async [Symbol.asyncDispose]() {
      await api.stop()
      await folder[Symbol.asyncDispose]()
    },
  }
}
