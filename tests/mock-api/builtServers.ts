import { createRequire } from 'node:module'
import { build, type Plugin } from 'vite'
import type { TestProject } from 'vitest/node'
import { sources } from './built'
import { temporaryFolder } from './temporaryFolder'

/** Builds them all, each with all that it imports, before the first test; they go after the last one. */
export async function setup(project: TestProject) {
  const folder = await temporaryFolder()
  await buildInto(folder.path)
  project.provide('built', folder.path)
  return () => folder[Symbol.asyncDispose]()
}

/** Builds them, each into a file of its name that ends in `.mjs`. */
export async function buildInto(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [leavesWhereItIs('json-server', 'express')],
    ssr: { noExternal: true },
    // What comes from CommonJS asks for it.
    define: { __filename: 'import.meta.filename' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: sources, output: { entryFileNames: '[name].mjs' } },
    },
  })
}

/** Packages that read files beside their own. */
function leavesWhereItIs(...packages: readonly string[]): Plugin {
  const { resolve } = createRequire(import.meta.url)
  return {
    name: 'leaves-where-it-is',
    enforce: 'pre',
    resolveId: id => (packages.includes(id) ? { id: resolve(id), external: true } : undefined),
  }
}
