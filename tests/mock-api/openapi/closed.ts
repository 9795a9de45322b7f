import type { Json } from '#contract/openapi'

/**
 * The document in which no object has a field that is not described: to clients it is open, since they ignore what they do not know, but
 * a server has nothing to say that is not in its contract. Where alternatives are told apart by a field, that is said too: one of
 * them is looked at instead of all.
 */
export function closed<Document extends Json>(document: Document): Document {
  return close(document, document) as Document
}

function close(part: unknown, document: Json): unknown {
  if (Array.isArray(part)) return part.map(one => close(one, document))
  if (!isJson(part)) return part
  const parts = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value, document)]))
  const tag = Array.isArray(part['oneOf']) ? tagOf(part['oneOf'], document) : undefined
  return {
    ...parts,
    ...(isJson(part['properties']) && part['additionalProperties'] === undefined
      ? { additionalProperties: false }
      : {}),
    ...(tag && { discriminator: { propertyName: tag } }),
  }
}

/** The field in which each alternative has words of its own; undefined when there is none. */
function tagOf(alternatives: readonly unknown[], document: Json): string | undefined {
  const fields = alternatives.map(one => Object(Object(resolved(one, document)).properties))
  return Object.keys(fields[0]).find(name => {
    const words = fields.map(field => wordsOf(field[name]))
    const all = words.flat()
    return words.every(ofOne => ofOne.length > 0) && new Set(all).size === all.length
  })
}

function wordsOf(schema: unknown): readonly unknown[] {
  const { const: word, enum: words } = Object(schema)
  return words ?? (word === undefined ? [] : [word])
}

/** What a reference within the document leads to; anything else is itself. */
export function resolved(part: unknown, document: Json): unknown {
  const { $ref } = Object(part)
  if (typeof $ref !== 'string') return part
  return $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => Object(at)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
