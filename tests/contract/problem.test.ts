import { describe, expect, it } from 'vitest'
import { problemOf, problems, refusalProblem } from '#contract'
import { sentences } from '../lifecycle/sentences'

const forbidden = [
  'read-only-operator',
  'own-access-suspended',
  'customer-of-your-partner',
  'not-yours-to-add',
]

describe('A refusal as a problem', () => {
  it.each(Object.values(sentences))('%o keeps its facts and says %s', (refusal, sentence) => {
    const { reason, ...facts } = refusal

    expect(refusalProblem(refusal)).toEqual({
      ...facts,
      type: `/problems/${reason}`,
      title: expect.stringMatching(/^[A-Z][a-z ]+$/),
      status: forbidden.includes(reason) ? 403 : 409,
      detail: sentence,
      reason,
    })
  })

  it('is titled with its reason in words', () => {
    expect(refusalProblem({ reason: 'not-sold-by-msp' }).title).toBe('Not sold by msp')
  })
})

describe('A problem of the API itself', () => {
  it.each([
    ['malformed-json', 400],
    ['malformed-query', 400],
    ['not-signed-in', 401],
    ['not-allowed', 403],
    ['not-found', 404],
    ['method-not-allowed', 405],
    ['request-timeout', 408],
    ['body-too-large', 413],
    ['unsupported-content-type', 415],
    ['invalid-fields', 422],
    ['idempotency-key-reused', 422],
    ['too-many-requests', 429],
    ['headers-too-large', 431],
    ['internal-error', 500],
    ['not-ready', 503],
    ['storage-unavailable', 503],
  ] as const)('%s has the status %i', (reason, status) => {
    expect(problemOf(reason, 'It is so.', { errors: { ids: 'is required' } })).toEqual({
      type: `/problems/${reason}`,
      title: problems[reason][1],
      status,
      detail: 'It is so.',
      reason,
      errors: { ids: 'is required' },
    })
  })

  it('lets no fact stand in for its status, title, detail or reason', () => {
    const facts = { status: 200, title: 'Fine', detail: '', reason: 'none', type: 'none' }

    expect(problemOf('not-found', 'There is no such account.', facts)).toEqual(
      problemOf('not-found', 'There is no such account.'),
    )
  })
})
