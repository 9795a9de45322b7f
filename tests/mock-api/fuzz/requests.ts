import fc from 'fast-check'
import { apiRoot } from '#contract'
import type { OpenApiDocument, OperationObject } from '#contract/openapi'
import type { HttpRequest } from '../http'
import { altered } from './altered'
import { brokenTexts, brokenTypes } from './brokenBodies'
import {
  anyAuthorization,
  anyKey,
  strangeAuthorization,
  strangeHeaders,
  strangeKeys,
  strangeTags,
} from './headers'
import { known, likelyIn, nobody } from './likely'
import { nastyTexts } from './nasty'
import { strangePlaces } from './places'
import { alteredQuery, anyQuery, asJson, rawQuery, unknownParameter } from './queries'
import { valuesBy } from './valuesBy'
import { type Sort, sorts, type World } from './world'

/** What a request was made to be. What it is, the document says. */
export type Aim = 'valid' | 'nearly' | 'broken' | 'strange'

export interface Place {
  readonly method: string
  readonly path: string
  readonly operation: OperationObject
}

type Parts = Readonly<Record<'path' | 'query' | 'body', string>> & { readonly headers: Headers }
type Headers = Readonly<Record<string, string | undefined>>

/** Any request of the sort to an operation of the document. */
export function anyRequest(document: OpenApiDocument, { method, path, operation }: Place, world: World) {
  const values = valuesBy(document, likelyIn(path, world))
  const { parameters, requestBody } = operation
  const schema = Object(requestBody?.content['application/json']).schema
  const valid = {
    path: filled(
      path,
      fc.oneof({ arbitrary: known(sortOf(path), world), weight: 9 }, { arbitrary: nobody, weight: 1 }),
    ),
    query: anyQuery(operation, values),
    body: schema === undefined ? fc.constant('') : values(schema).map(asJson),
    headers: fc.record({
      Authorization: anyAuthorization(world),
      'Content-Type': fc.constantFrom(
        'application/json',
        'application/json',
        'application/json; charset=utf-8',
      ),
      Accept: fc.constantFrom(undefined, undefined, undefined, 'application/json', 'text/csv', '*/*'),
      'Idempotency-Key': parameters.some(one => one.name === 'Idempotency-Key')
        ? anyKey
        : fc.constant(undefined),
      'If-Match': parameters.some(one => one.name === 'If-Match')
        ? fc.oneof(known('tags', world), fc.constantFrom('*', '*', '"0"'))
        : fc.constant(undefined),
    }),
  }
  const wrongBody = schema === undefined ? [] : [{ body: altered(values(schema)).map(asJson) }]
  const wrongQuery = parameters.some(one => one.in === 'query')
    ? [{ query: alteredQuery(operation, values) }]
    : []

  const changes: Readonly<Record<Aim, readonly Partial<Record<keyof Parts, fc.Arbitrary<unknown>>>[]>> = {
    valid: [{}],
    nearly: [
      ...wrongBody,
      ...wrongBody,
      ...wrongQuery,
      ...wrongQuery,
      { query: unknownParameter },
      { headers: withHeaders(valid.headers, 'Idempotency-Key', strangeKeys) },
      { headers: withHeaders(valid.headers, 'If-Match', strangeTags) },
      ...(path.includes('{')
        ? [{ path: filled(path, fc.oneof(nobody, fc.constantFrom(...nastyTexts.slice(1, -2)))) }]
        : []),
    ],
    broken: [
      ...(schema === undefined
        ? [{ body: fc.constantFrom('{}', 'x') }]
        : [{ body: fc.oneof(valid.body.chain(brokenTexts), brokenTexts('{"ids":["a"]}')) }]),
      ...(schema === undefined
        ? []
        : [{ headers: withHeaders(valid.headers, 'Content-Type', fc.constantFrom(...brokenTypes)) }]),
      { query: rawQuery },
      { headers: withHeaders(valid.headers, 'Authorization', strangeAuthorization(world)) },
      ...(path.includes('{')
        ? [
            {
              path: fc
                .constantFrom('%', '%zz', '%c3%28', '%ff', '%u0041', '%00%')
                .map(id => path.replace(/\{\w+\}/, id)),
            },
          ]
        : []),
    ],
    strange: [
      {
        headers: fc
          .tuple(valid.headers, strangeHeaders)
          .map(([given, strange]) => ({ ...given, ...strange })),
      },
    ],
  }

  const byAim = {
    valid: oneOf('valid'),
    nearly: oneOf('nearly'),
    broken: oneOf('broken'),
    strange: fc.oneof(
      oneOf('strange'),
      fc.tuple(oneOf('valid'), strangePlaces(path)).map(([asked, place]) => ({ ...asked, ...place })),
    ),
  } satisfies Record<Aim, fc.Arbitrary<HttpRequest>>
  return (aim: Aim): fc.Arbitrary<HttpRequest> => byAim[aim]

  function oneOf(aim: Aim): fc.Arbitrary<HttpRequest> {
    // Each is the valid request with some of its parts in another way.
    return fc
      .oneof(...changes[aim].map(change => fc.record({ ...valid, ...change }) as fc.Arbitrary<Parts>))
      .map(asRequest)
  }

  function asRequest({ path: at, query, body, headers }: Parts): HttpRequest {
    const hasBody = body !== '' || method === 'POST' || method === 'PUT'
    const given = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    return {
      method,
      path: `${apiRoot}${at}${query === '' ? '' : `?${query}`}`,
      headers: Object.fromEntries(given),
      ...(hasBody && { body }),
    }
  }
}

/** Of what the id in a path is. */
function sortOf(path: string): Sort {
  if (path.includes('{token}')) return 'links'
  return sorts.find(sort => path.startsWith(`/${sort}/`)) ?? 'customers'
}

function filled(path: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return path.includes('{') ? value.map(id => path.replace(/\{\w+\}/, asPart(id))) : fc.constant(path)
}

/** As part of a path; halves of characters become what stands for none. */
function asPart(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}

function withHeaders(headers: fc.Arbitrary<object>, name: string, value: fc.Arbitrary<string | undefined>) {
  return fc.tuple(headers, value).map(([given, one]) => ({ ...given, [name]: one }))
}
