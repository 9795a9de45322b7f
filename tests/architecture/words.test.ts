import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { it as italian } from '../../src/i18n/it'
import { sourcesBelow } from './imports'

const words = leavesOf(en)
const inItalian = leavesOf(italian)
const own = [...words.keys()].filter(key => !key.startsWith('ra.'))
const used = usedIn(sourcesBelow('src').filter(({ path }) => !/^src\/i18n\/|messages\.(en|it)\./.test(path)))

describe('The words of the console', () => {
  it('take the same facts in both languages', () => {
    const different = [...words].filter(
      ([key, text]) => facts(text).join() !== facts(inItalian.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })

  it('have a plural in both languages or in neither', () => {
    const different = [...words].filter(([key, text]) => forms(text) !== forms(inItalian.get(key) ?? ''))
    expect(different).toEqual([])
  })

  it('are there wherever the code asks for them', () => {
    const missing = used.filter(({ pattern }) => !own.some(key => pattern.test(key)))
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([])
  })

  it('are asked for somewhere', () => {
    // react-admin puts the keys of fields and resources together by itself.
    const unused = own.filter(
      key => !key.startsWith('resources.') && !used.some(({ pattern }) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })
})

function leavesOf(words: object, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${before}${name}`, value] as const]
        : [...leavesOf(value, `${before}${name}.`)],
    ),
  )
}

/** What is put into a text. In one form of a plural a number may stand as a word. */
function facts(text: string): readonly string[] {
  const found = [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return [...new Set(found)].filter(name => !/^(smart_)?count$/.test(name)).sort()
}

function forms(text: string): number {
  return text.split('||||').length
}

interface Use {
  readonly path: string
  readonly key: string
  /** The keys that are meant: several where a part of it is worked out, or where a group is named. */
  readonly pattern: RegExp
}

/** Every text in the code that begins as a key of the messages does. */
function usedIn(sources: ReturnType<typeof sourcesBelow>): readonly Use[] {
  const roots = Object.keys(en).filter(root => root !== 'ra')
  const key = `(?:${roots.join('|')})\\.`
  const written = new RegExp(`['"](${key}[^'"\\s]*)['"]|\`(${key}[^\`\\n]*)\``, 'g')
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(written)].map(([, quoted, template]) => {
      const key = quoted ?? template ?? ''
      return { path, key, pattern: patternOf(key) }
    }),
  )
}

function patternOf(key: string): RegExp {
  // Where a part is worked out from another template, the rest is anybody's guess.
  const [known = '', guess] = key.split(/\$\{[^}]*$/)
  const escaped = known.split(/\$\{[^}]*\}/).map(part => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^.]*')}${guess === undefined ? '(\\.|$)' : ''}`)
}
