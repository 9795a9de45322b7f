import { examples } from './examples'
import type { Json } from './jsonSchemas'
import type { Parameter } from './parameters'

/** The parameters of an operation, each with its example. */
export function parametersWithExamples(
  operationId: string,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  const given = examples[operationId]?.parameters ?? {}
  return parameters.map(parameter => {
    const { name, content } = parameter
    if (!Object.hasOwn(given, name)) return parameter
    const example = given[name]
    return content
      ? { ...parameter, content: { 'application/json': { ...content['application/json'], example } } }
      : { ...parameter, example }
  })
}

/** The example of an operation's body, to stand beside its schema. */
export function bodyExample(operationId: string): Json {
  const body = examples[operationId]?.body
  return body === undefined ? {} : { example: body }
}

/** The answers of an operation by status, each with its example. */
export function answersWithExamples(
  operationId: string,
  answers: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const example = examples[operationId]
  if (!example) return answers
  const answered = new Map(Object.entries(example.answers))
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => {
      if (!answered.has(status)) return [status, answer]
      const content = Object.entries(Object(answer['content'])).map(([type, media]) => [
        type,
        { ...Object(media), example: type === 'text/csv' ? example.csv : answered.get(status) },
      ])
      return [status, { ...answer, content: Object.fromEntries(content) }]
    }),
  )
}
