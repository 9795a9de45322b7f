import fc from 'fast-check'
import type { OperationObject } from '#contract/openapi'
import { altered } from './altered'
import { strangeNames } from './nasty'

type Parameter = OperationObject['parameters'][number]
type Values = (schema: unknown, name?: string) => fc.Arbitrary<unknown>

/** Queries of an operation as the document has them. */
export function anyQuery(operation: OperationObject, values: Values): fc.Arbitrary<string> {
  return joined(operation, one => ({
    value: values(schemaOf(one), one.name).map(value => (one.name === 'range' ? inOrder(value) : value)),
    often: oftenOf(one.name),
  }))
}

/** The same with something changed about one of them. */
export function alteredQuery(operation: OperationObject, values: Values): fc.Arbitrary<string> {
  const names = operation.parameters.filter(one => one.in === 'query').map(one => one.name)
  const each = names.map(name =>
    joined(operation, one =>
      one.name === name
        ? { value: altered(values(schemaOf(one), name)), often: 10 }
        : { value: values(schemaOf(one), one.name), often: oftenOf(one.name) / 3 },
    ),
  )
  return fc.oneof(...each)
}

function schemaOf({ content, schema }: Parameter): unknown {
  return content?.['application/json'].schema ?? schema
}

/** A query string of an operation's parameters, each given as is said of it. */
function joined(
  { parameters }: OperationObject,
  given: (one: Parameter) => { readonly value: fc.Arbitrary<unknown>; readonly often: number },
): fc.Arbitrary<string> {
  const all = parameters
    .filter(one => one.in === 'query')
    .map(one => {
      const { value, often } = given(one)
      const text = value.map(taken => (one.content ? asJson(taken) : [taken].flat().map(plain).join(',')))
      return fc.tuple(fc.nat(9), text).map(([chance, said]) => (chance < often ? [[one.name, said]] : []))
    })
  return fc.tuple(...all).map(pairs => new URLSearchParams(pairs.flat()).toString())
}

/** The first row before the last, nine times of ten. */
function inOrder(range: unknown): unknown {
  return Array.isArray(range) && Number(range[0]) % 10 !== 0
    ? [...range].sort((one, other) => one - other)
    : range
}

/** How often of ten a parameter is given; a whole list without a range takes long to hold against the document. */
function oftenOf(name: string): number {
  if (name === 'range') return 9
  return name === 'filter' || name === 'sort' ? 3 : 1
}

/** A parameter that no operation has. */
export const unknownParameter = fc
  .tuple(fc.constantFrom(...strangeNames), fc.constantFrom('', '1', '{}', 'x'))
  .map(pair => new URLSearchParams([pair]).toString())

/** What is no query of the dialect. */
export const rawQuery = fc.oneof(
  fc.constantFrom(
    'filter={',
    'filter=',
    'sort=[',
    'range=[0',
    'range=[0,1]&range=[0,1]',
    'filter={}&filter={}',
    'filter=null',
    'filter=%',
    'filter[id]=1',
    'filter={"q":"%ff"}',
    '%ff=1',
    'probe',
    'columns=',
    'range=[1e400,1]',
    'range=[-1,3]',
    'range=[0.5,3]',
    'range=["0","1"]',
    'range=[0,1,2]',
    'sort=["id","asc"]',
    'sort=["id"]',
    'filter=[]',
    'columns=id,id',
    'separator=;',
  ),
  fc.webQueryParameters(),
)

/** Nothing at all is an empty text. */
export function asJson(value: unknown): string {
  return JSON.stringify(value) ?? ''
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : asJson(value)
}
