import type { OpenApiDocument } from '#contract/openapi'
import type { Report } from './report'

/** The operations that were never carried out, or never refused. */
export function unreached({ paths }: OpenApiDocument, { answers }: Report): readonly string[] {
  return Object.values(paths)
    .flatMap(methods => Object.values(methods))
    .map(({ operationId }) => operationId)
    .filter(operationId => {
      const statuses = [...(answers.get(operationId)?.keys() ?? [])]
      return !statuses.some(status => status < 300) || !statuses.some(status => status >= 400)
    })
}

/** The least of ten thousand requests that are by the document what is said of them: well below what comes of any seed. */
const least = { valid: 5_000, broken: 1_200, nothing: 150, odd: 30 } as const
/** The least that are made to be that. */
const leastMade = { valid: 4_500, nearly: 1_500, broken: 600, strange: 500, wire: 150, again: 100 } as const

/** Of which sorts there were too few among ten thousand requests or more. */
export function tooFew({ runs, verdicts, aims }: Report): readonly string[] {
  return [...seldom(verdicts, least, runs), ...seldom(aims, leastMade, runs)]
}

function seldom(
  counts: ReadonlyMap<string, number>,
  expected: Readonly<Record<string, number>>,
  runs: number,
): readonly string[] {
  return Object.entries(expected).flatMap(([sort, ofTenThousand]) => {
    const count = counts.get(sort) ?? 0
    return count * 10_000 < ofTenThousand * runs ? [`${sort}: ${count} of ${runs}`] : []
  })
}
