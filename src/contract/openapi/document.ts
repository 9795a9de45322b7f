import about from '../../../package.json' with { type: 'json' }
import { apiRoot, operations as paths } from '../paths'
import { type Answer, everyAnswer, type HeaderName, headers, ofCounted, sometimes } from './answers'
import { type Described, reasonsOf, tags } from './described'
import { type Json, jsonSchemas, ref } from './jsonSchemas'
import { commands } from './operations/commands'
import { demo } from './operations/demo'
import { lists } from './operations/lists'
import { onboarding } from './operations/onboarding'
import { session } from './operations/session'
import { filterSchemas, type Parameter } from './parameters'
import { type Reason, statusOf } from './problems'
import { needsNoField, schemas } from './schemas'
import { answersWithExamples, bodyExample, parametersWithExamples } from './withExamples'
import { inWords } from './words'

/** Every operation by its id. */
const described: Readonly<Record<string, Described>> = {
  ...session,
  ...lists,
  ...commands,
  ...onboarding,
  ...demo,
}

/** The contract as an OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: Json
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: Readonly<Record<'schemas' | 'headers' | 'responses' | 'securitySchemes', Json>>
  readonly [more: string]: unknown
}

export interface OperationObject {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required: boolean; readonly content: Json }
  readonly responses: Readonly<Record<string, Json>>
  readonly security?: readonly Json[]
  readonly [more: string]: unknown
}

export function makeDocument(): OpenApiDocument {
  const document: { paths: Record<string, Record<string, OperationObject>> } = { paths: {} }
  for (const [operationId, one] of Object.entries(described)) {
    const [method, path] = placeOf(one)
    document.paths[path] = {
      ...document.paths[path],
      [method.toLowerCase()]: operationObject(operationId, method, path, one),
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Partner App',
      version: about.version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: introduction,
    },
    servers: [{ url: apiRoot }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    security: [{ bearer: [] }],
    ...document,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token that a sign-in answers.' },
      },
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, header]) => [
          name,
          { ...header, required: !sometimes.has(name) },
        ]),
      ),
      responses: {
        'malformed-request': problemResponse(['malformed-request']),
        'not-found': problemResponse(['not-found']),
        'method-not-allowed': problemResponse(['method-not-allowed'], ['Allow']),
        'request-timeout': problemResponse(['request-timeout']),
        'headers-too-large': problemResponse(['headers-too-large']),
      },
      schemas: inWords({ ...jsonSchemas(schemas), ...filterSchemas }),
    },
  }
}

const introduction = `The console's API, made from the schemas that it reads requests with.

Every error is told as problem details (RFC 9457): \`reason\` says which, \`detail\` is the sentence for a person. At a path that is not in this document there is nothing (404, \`#/components/responses/not-found\`); with a method that is not there it is 405 with \`Allow\` (\`#/components/responses/method-not-allowed\`), and a path that cannot be read is 400 (\`#/components/responses/malformed-request\`). HEAD is answered like GET, without the body. Clients ignore fields that they do not know.

What does not become a request is answered whatever it was to ask for, and its connection ends: 408 when it has not come whole in time (\`#/components/responses/request-timeout\`), 431 when address and headers are too long (\`#/components/responses/headers-too-large\`), 400 when it is no HTTP (\`#/components/responses/malformed-request\`). Where an answer is under way on that connection, it only ends.

A query parameter that an operation does not have, or one twice, is 400 (\`malformed-query\`) at every operation.

A POST or PUT without any body is read as one of \`{}\`: where no field is required it is valid, elsewhere it is 422 by field.

Days are calendar days in UTC; what ends on a day ends at its first moment. Moments are ISO instants in UTC. Fields that do not apply are null.

A **customer** or a **partner** is an account: a tenant with a subscription, which starts as a trial. A **distributor** signs up partners, a partner signs up customers. What is **pending** has not finished its onboarding. An **edition** is a dated set of lifecycle rules. An **operator** is a person who signs in.`

/** The method and the path of an operation, as OpenAPI writes it. */
function placeOf({ operation, last }: Described): readonly [method: string, path: string] {
  const [method, path] = paths[operation]
  const whole = last === undefined ? path : path.replace(/:\w+$/, last)
  return [method, whole.replace(/:(\w+)/g, '{$1}')]
}

function operationObject(operationId: string, method: string, path: string, one: Described): OperationObject {
  const { tag, summary, who, more, isPublic, parameters = [], body, answer } = one
  const reasons = reasonsOf(method, path, one)
  const counted = reasons.includes('too-many-requests') ? ofCounted : []
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name))
  return {
    operationId,
    tags: [tag],
    summary,
    description: [`**Who may:** ${who}`, more].filter(Boolean).join('\n\n'),
    ...(isPublic && { security: [] }),
    parameters: parametersWithExamples(operationId, [...inPath, ...parameters]),
    ...(body && {
      requestBody: {
        required: !needsNoField(body),
        content: { 'application/json': { schema: ref(body), ...bodyExample(operationId) } },
      },
    }),
    responses: answersWithExamples(operationId, {
      [answer.status]: success(answer, counted),
      ...problemResponses(reasons, counted),
    }),
  }
}

function pathParameter(name: string): Parameter {
  const description = name === 'token' ? 'What the activation link ends with.' : 'The id of the record.'
  return { name, in: 'path', required: true, schema: { type: 'string' }, description }
}

function success({ description, headers = [], content }: Answer, counted: readonly HeaderName[]): Json {
  return { description, headers: headerRefs([...headers, ...counted]), ...(content && { content }) }
}

/** The problems by their status. */
function problemResponses(
  reasons: readonly Reason[],
  counted: readonly HeaderName[],
): Readonly<Record<string, Json>> {
  const statuses = [...new Set(reasons.map(statusOf))]
  return Object.fromEntries(
    statuses.map(status => {
      const here = [...new Set(reasons.filter(reason => statusOf(reason) === status))]
      return [status, problemResponse(here, [...headersOf(status), ...counted])]
    }),
  )
}

function headersOf(status: number): readonly HeaderName[] {
  if (status === 401) return ['WWW-Authenticate']
  return status === 429 ? ['Retry-After'] : []
}

function problemResponse(reasons: readonly Reason[], headers: readonly HeaderName[] = []): Json {
  const [only, ...more] = reasons.map(reason => ref(`problem.${reason}`))
  return {
    description: reasons.map(reason => `\`${reason}\``).join(', '),
    headers: headerRefs(headers),
    content: {
      'application/problem+json': { schema: more.length === 0 ? only : { oneOf: [only, ...more] } },
    },
  }
}

function headerRefs(names: readonly HeaderName[]): Json {
  return Object.fromEntries(
    [...everyAnswer, ...names].map(name => [name, { $ref: `#/components/headers/${name}` }]),
  )
}
