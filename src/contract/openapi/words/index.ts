import { isObject } from '../../json'
import type { Json } from '../jsonSchemas'
import { accountWords } from './accounts'
import { onboardingWords } from './onboarding'
import { problemWords } from './problems'
import { recordWords } from './records'
import { summaryWords } from './summary'
import type { Words } from './words'

export { viewsInWords } from './views'

/** What the fields of the document mean. */
export const words: Words = {
  ...accountWords,
  ...onboardingWords,
  ...problemWords,
  ...recordWords,
  ...summaryWords,
}

/** The named schemas with what each of their fields means. What a schema itself says of a field goes before. */
export function inWords(schemas: Json): Json {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, told(schema, recordOf(name))]),
  )
}

/** Problems differ by their reason only, and the facts of events are theirs. */
function recordOf(schemaName: string): string {
  return /^(problem|refusal)\.|^Facts$/.test(schemaName) ? 'problem' : schemaName
}

function told(part: unknown, place: string): unknown {
  if (Array.isArray(part)) return part.map(one => told(one, place))
  if (!isObject(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'properties' && isObject(value) ? fieldsInWords(value, place) : told(value, place),
    ]),
  )
}

function fieldsInWords(fields: object, place: string): Json {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const here = `${place}.${name}`
      const description = descriptionOf(here, field.description)
      return [name, { ...Object(told(field, here)), ...(description && { description }) }]
    }),
  )
}

/** A limit, which the schema says as `must …`, goes with what the field means. */
function descriptionOf(place: string, said: string | undefined): string | undefined {
  if (said !== undefined && !said.startsWith('must ')) return said
  const word = wordOf(place)
  return said === undefined || word === undefined ? (word ?? said) : `${word} It ${said}.`
}

function wordOf(place: string): string | undefined {
  const [, field, bound] = /^(.*)_([gl]te)$/.exec(place) ?? []
  if (field === undefined) return nearest(place.split('.'))
  const word = nearest(field.split('.'))
  return word && `${bound === 'gte' ? 'Not before' : 'Not after'} this day, which is included. ${word}`
}

/** What is said of the field under the longest of its names. */
function nearest(names: readonly string[]): string | undefined {
  const name = names.join('.')
  if (Object.hasOwn(words, name)) return words[name]
  return names.length > 1 ? nearest(names.slice(1)) : undefined
}
