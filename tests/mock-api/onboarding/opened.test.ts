import { describe, expect, it } from 'vitest'
import { type Api, startApi } from '../server'
import { allOf } from '../store/changes'
import { visitorWith } from './visitor'

describe('A link that is only opened', () => {
  const standing = [
    ['whose onboarding has not begun', noSteps],
    ['whose visitor has started', async (api: Api) => void (await visitorOf(api).start())],
  ] as const

  it.each(standing)('a thousand times changes nothing: %s', async (_, prepare) => {
    await using api = await startApi({ pending: { contoso: { kind: 'partner' } } })
    await prepare(api)
    const before = await allOf(api.store)

    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        api.anybody.send(index % 2 === 0 ? 'GET' : 'HEAD', '/api/activations/token-of-contoso'),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await allOf(api.store)).toEqual(before)
  })

  it('with another method than GET and HEAD is answered 405', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'partner' } } })
    const before = await allOf(api.store)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await api.anybody.send(method, '/api/activations/token-of-contoso')
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
    }
    for (const step of ['start', 'consent', 'configure']) {
      const answer = await api.anybody.get(`/api/activations/token-of-contoso/${step}`)
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
    }
    expect(await allOf(api.store)).toEqual(before)
  })
})

async function noSteps(): Promise<void> {}

function visitorOf(api: Api) {
  return visitorWith('token-of-contoso', api.anybody)
}
