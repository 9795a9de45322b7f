import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Json } from '#contract/openapi'

/** What is wrong with a value by the schema at a place of the document; undefined when nothing is. */
export type FaultAt = (pointer: string, value: unknown) => string | undefined

/** Reads values by the schemas of a document, which are compiled when they are needed first. */
export function faultsBy(document: Json): FaultAt {
  // That the schemas are sound, the document's own test says; here it counts how soon they can be used.
  const quick = { validateSchema: false, inlineRefs: false, code: { optimize: false } } as const
  const ajv = new Ajv2020({ strict: false, discriminator: true, ...quick })
  addFormats(ajv)
  ajv.addSchema(document, root)
  const compiled = new Map<string, ValidateFunction>()

  return (pointer, value) => {
    const known = compiled.get(pointer)
    const validate = known ?? ajv.compile({ $ref: `${root}${pointer}` })
    if (!known) compiled.set(pointer, validate)
    return validate(value) ? undefined : inWords(validate.errors ?? [])
  }
}

const root = 'contract:'

function inWords(errors: readonly ErrorObject[]): string {
  return errors
    .slice(0, 3)
    .map(
      ({ instancePath, message, params }) => `${instancePath || 'it'} ${message} ${JSON.stringify(params)}`,
    )
    .join('; ')
}
