import { join } from 'node:path'
import { inject } from 'vitest'

/** What tests start as processes of their own, again and again. */
export const sources = {
  server: 'mock-api/server.ts',
  hurriedServer: 'tests/mock-api/crash/hurriedServer.ts',
  clockServer: 'tests/mock-api/crash/clockServer.ts',
  holdStore: 'tests/mock-api/store/holdStore.ts',
  conformance: 'tests/conformance/run.ts',
} as const

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of what was built for the tests. */
    built: string
  }
}

/** Where a process was built, with all that it imports: so it starts in a third of the time that it takes from its sources. */
export function built(name: keyof typeof sources): string {
  return join(inject('built'), `${name}.mjs`)
}
