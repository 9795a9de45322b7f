import { cp } from 'node:fs/promises'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { temporaryFolder } from '../temporaryFolder'
import type { Place } from './durability'

/** A data file in a folder of its own. What lies there at any moment is what a power cut would leave. */
export interface FilePlace extends Place {
  readonly dataFile: string
  readonly log: string
  readonly folder: string
  readonly warnings: readonly string[]
  afterPowerCut(): Promise<FilePlace>
}

export async function filePlace(options: { readonly foldAtBytes?: number } = {}): Promise<FilePlace> {
  const folder = await temporaryFolder()
  const dataFile = folder.file('db.json')
  const warnings: string[] = []
  return {
    folder: folder.path,
    dataFile,
    log: `${dataFile}.log`,
    warnings,
    open: (firstState = noFirstState) =>
      openEmbeddedStore({
        ...options,
        path: dataFile,
        firstState,
        onWarning: sentence => warnings.push(sentence),
      }),
    async afterPowerCut() {
      const remains = await filePlace()
      await cp(folder.path, remains.folder, { recursive: true })
      return remains
    },
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  }
}

function noFirstState(): never {
  throw new Error('a state was expected to be there')
}
