import { describe, expect, it } from 'vitest'
import { type SourceFile, sourcesBelow } from './imports'

const source = sourcesBelow('src')
const backend = sourcesBelow('mock-api')
const document = 'src/contract/openapi'

/** The console's layers from the ground up: a folder imports from those before it, and from itself. */
const layers = [
  ['lifecycle'],
  ['contract'],
  ['language'],
  ['api'],
  ['page'],
  ['account'],
  ['actions'],
  [
    'activation',
    'activity',
    'customers',
    'dashboard',
    'partners',
    'pending',
    'distributors',
    'mailbox',
    'signIn',
  ],
  ['i18n'],
  ['demo'],
  ['layout'],
  ['App.tsx'],
  ['main.tsx'],
] as const

describe('who may import whom', () => {
  it('lets the rules import date-fns and themselves', () => {
    expect(strangers('src/lifecycle', ['src/lifecycle/', 'date-fns', '@date-fns/utc'])).toEqual([])
  })

  it('lets the wire import the rules, the schema library and itself', () => {
    const found = strangers('src/contract', ['src/contract/', '#lifecycle', 'valibot'])
    expect(found.filter(line => !line.startsWith(`${document}/`))).toEqual([])
  })

  it('lets the document of the wire import besides only what writes schemas as JSON Schema, and the version', () => {
    const welcome = ['src/contract/', '#lifecycle', 'valibot', '@valibot/to-json-schema', 'package.json']
    expect(strangers(document, welcome)).toEqual([])
  })

  it('keeps the document of the wire from the console, which would carry it', () => {
    const found = source.filter(
      file =>
        !file.path.startsWith(`${document}/`) &&
        file.imports.some(path => path === '#contract/openapi' || path.startsWith(document)),
    )
    expect(found.map(file => file.path)).toEqual([])
  })

  it('keeps the console from the backend', () => {
    const found = source.filter(file =>
      file.imports.some(path => path.startsWith('mock-api') || path.startsWith('node:')),
    )
    expect(found.map(file => file.path)).toEqual([])
  })

  it('keeps the backend from everything of the console but the rules and the wire', () => {
    const found = backend.filter(file => file.imports.some(path => path.startsWith('src/')))
    expect(found.map(file => file.path)).toEqual([])
  })

  it('keeps the plain model of the tests from the rules and the backend that it is compared to', () => {
    const model = sourcesBelow('tests/model').map(file => file.path)
    expect(model).toEqual(expect.arrayContaining(['tests/model/refusing.ts', 'tests/model/calendar.ts']))
    expect(strangers('tests/model', ['tests/model/', 'node:util'])).toEqual([])
  })

  it('lets a folder of the console import only from folders below it', () => {
    const upward = source.flatMap(file =>
      file.imports
        .filter(path => path.startsWith('src/') && folderOf(path) !== folderOf(file.path))
        .filter(path => heightOf(path) >= heightOf(file.path))
        .map(path => `${file.path} imports ${path}`),
    )
    expect(upward).toEqual([])
  })

  it('knows the layer of every folder of the console', () => {
    expect(source.filter(file => heightOf(file.path) < 0).map(file => file.path)).toEqual([])
  })

  it('imports the rules and the wire by their public surface', () => {
    const around = [...source, ...backend].flatMap(file =>
      file.imports
        .filter(
          path =>
            /^src\/(lifecycle|contract)\//.test(path) && !path.startsWith(`src/${folderOf(file.path)}/`),
        )
        .map(path => `${file.path} imports ${path}`),
    )
    expect(around).toEqual([])
  })
})

describe('what stands only in one place', () => {
  it('leaves fetch to src/api', () => {
    const found = source.filter(file => folderOf(file.path) !== 'api' && /\bfetch\(/.test(file.text))
    expect(found.map(file => file.path)).toEqual([])
  })

  it('leaves the English sentences of the rules to the wire and the languages', () => {
    const found = source.filter(
      file =>
        !['lifecycle', 'contract', 'i18n'].includes(folderOf(file.path)) &&
        /^import \{[^}]*\b(?:explain\w*|actionTitle)\b[^}]*\} from '#lifecycle'/m.test(file.text),
    )
    expect(found.map(file => file.path)).toEqual([])
  })

  it('leaves clocks out of the rules and the wire', () => {
    const found = source.filter(
      file =>
        ['lifecycle', 'contract'].includes(folderOf(file.path)) && /Date\.now|new Date\(\)/.test(file.text),
    )
    expect(found.map(file => file.path)).toEqual([])
  })
})

function strangers(folder: string, welcome: readonly string[]): readonly string[] {
  return sourcesBelow(folder).flatMap(file =>
    file.imports
      .filter(path => !welcome.some(start => path.startsWith(start)))
      .map(path => `${file.path} imports ${path}`),
  )
}

function folderOf(path: SourceFile['path']): string {
  return path.split('/')[1] ?? ''
}

function heightOf(path: string): number {
  const folder = folderOf(path)
  return layers.findIndex(layer =>
    layer.some(name => name === folder || name.replace(/\.tsx$/, '') === folder),
  )
}
