import type { OpenApiDocument, OperationObject } from '#contract/openapi'

/** An operation of the document, and where its object stands in it. */
export interface Found {
  readonly operation: OperationObject
  readonly pointer: string
}

/** Finds the operation that a method and a path below the API's root ask for. A path in its own words comes before one with a parameter. */
export function operationsOf(document: OpenApiDocument): (method: string, path: string) => Found | undefined {
  const all = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        operation,
        pointer: `#/paths/${path.replaceAll('/', '~1')}/${method}`,
        method: method.toUpperCase(),
        segments: path.split('/'),
      })),
    )
    .sort((one, other) => parametersIn(one.segments) - parametersIn(other.segments))
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method
    const segments = path.split('/')
    return all.find(one => one.method === asked && isAt(one.segments, segments))
  }
}

function parametersIn(segments: readonly string[]): number {
  return segments.filter(isParameter).length
}

function isAt(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => isParameter(part) || part === segments[index])
  )
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{')
}
