import { describe, expect, it } from 'vitest'
import { problemIn } from '../client'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { visitorWith } from './visitor'

describe('A step', () => {
  const early = [
    ['consent', 'link-sent', 'not-started', 'Press Start first.'],
    ['configure', 'link-sent', 'not-started', 'Press Start first.'],
    ['configure', 'onboarding-started', 'consent-not-granted', 'Grant consent first.'],
  ] as const

  it.each(early)(
    '%s at %s is out of order: 409 %s, with the hint “%s”, and no effect',
    async (step, status, reason, hint) => {
      await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
      const visitor = visitorWith('token-of-contoso', api.anybody)
      if (status !== 'link-sent') await visitor.start()
      const before = await allOf(api.store)

      const answer = await visitor[step]()

      expect(answer.status).toBe(409)
      expect(problemIn(answer)).toMatchObject({ reason, hint, detail: expect.stringMatching(/^\w.*\.$/) })
      expect(await allOf(api.store)).toEqual(before)
    },
  )

  const done = [
    ['start', 0],
    ['consent', 0],
    ['configure', 0],
    ['start', 1],
    ['consent', 1],
    ['configure', 1],
    ['configure', 3],
  ] as const

  it.each(done)(
    '%s that has been done already is answered 200 and changes nothing, %i reports later',
    async (step, reports) => {
      await using api = await startApi({ pending: { contoso: { kind: 'partner' } } })
      const visitor = visitorWith('token-of-contoso', api.anybody)
      for (const next of ['start', 'consent', 'configure'] as const) {
        await visitor[next]()
        if (next === step && reports === 0) break
      }
      for (let report = 0; report < reports; report += 1) await api.tick()
      const [before, seen] = [await allOf(api.store), await visitor.open()]

      for (const account of ['ada@contoso.example', 'eve@personal-account.example']) {
        const answer = await visitor[step](account)
        expect(answer.status).toBe(200)
        expect(answer.json).toEqual(seen.json)
      }
      expect(await allOf(api.store)).toEqual(before)
    },
  )

  it('that there is none is answered 404, by whatever link', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    for (const step of ['complete', 'import', 'START', '__proto__', '']) {
      for (const token of ['token-of-contoso', 'token-of-nobody']) {
        const answer = await api.anybody.post(`/api/activations/${token}/${step}`, {})
        expect([step, answer.status]).toEqual([step, 404])
      }
    }
  })

  it('answers the record that the page shows, as it is after the step', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const visitor = visitorWith('token-of-contoso', api.anybody)
    for (const step of ['start', 'consent', 'configure'] as const) {
      const answer = await visitor[step]()
      expect(answer.json).toEqual((await visitor.open()).json)
    }
  })
})
