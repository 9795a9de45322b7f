import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** From the project's root. */
  readonly path: string
  readonly text: string
  /** What it imports: a path from the project's root for a file of ours, the package's name otherwise. */
  readonly imports: readonly string[]
}

/** Every TypeScript file below a folder, with what it imports. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => read(join(folder, path)))
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].flatMap(found => found[1] ?? [])
  return { path, text, imports: specifiers.map(specifier => resolved(path, specifier)) }
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(from), specifier))
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier
}
