import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLimits, readPendingCommand, readVisitorStep } from '#contract'
import { type PendingActionName, pendingActionNames, type VisitorStep, visitorSteps } from '#lifecycle'
import { addresses, notAddresses } from './addresses'

function errorsOf(action: PendingActionName, body: unknown) {
  const command = readPendingCommand(action, body)
  return command.ok ? 'accepted' : command.errors
}

describe('A command on pending accounts', () => {
  it.each(pendingActionNames)('%s needs ids alone; it is no dry run and corrects no address', action => {
    expect(readPendingCommand(action, { ids: ['b', 'a'] })).toEqual({
      ok: true,
      value: { action, ids: ['b', 'a'], dryRun: false, notificationEmail: null },
    })
    expect(readPendingCommand(action, { ids: ['a'], dryRun: true })).toEqual({
      ok: true,
      value: { action, ids: ['a'], dryRun: true, notificationEmail: null },
    })
  })

  it.each(
    pendingActionNames.flatMap(action => [null, 'text', 7, [], ['1']].map(body => [action, body] as const)),
  )('%s with the body %j has no object', (action, body) => {
    expect(errorsOf(action, body)).toEqual({ body: 'must be an object' })
  })

  it.each([
    [{}, { ids: 'is required' }],
    [{ ids: [] }, { ids: 'must hold at least one id' }],
    [{ ids: 'all' }, { ids: 'must be a list of ids' }],
    [{ ids: ['1', '1'] }, { ids: 'must not hold an id twice' }],
    [{ ids: ['1'], dryRun: 'yes' }, { dryRun: 'must be true or false' }],
    [{ ids: ['1'], revisions: {} }, { revisions: 'is not a field of this command' }],
    [
      { ids: ['1'], sku: 'x', status: 'y' },
      { sku: 'is not a field of this command', status: 'is not a field of this command' },
    ],
  ])('with %j is answered %o', (body, errors) => {
    for (const action of pendingActionNames) expect(errorsOf(action, body)).toEqual(errors)
  })

  it('takes up to ten thousand ids', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)

    for (const action of pendingActionNames) {
      expect(errorsOf(action, { ids: ids(commandLimits.ids) })).toBe('accepted')
      expect(errorsOf(action, { ids: ids(commandLimits.ids + 1) })).toEqual({
        ids: 'must hold at most 10000 ids',
      })
    }
  })
})

describe('A corrected address', () => {
  const resend = (notificationEmail: unknown, ids = ['1']) =>
    readPendingCommand('resend-link', { ids, notificationEmail })

  it.each(addresses)('of a resent link is read, trimmed: %j', address => {
    expect(resend(` ${address} `)).toEqual({
      ok: true,
      value: { action: 'resend-link', ids: ['1'], dryRun: false, notificationEmail: address },
    })
  })

  it.each(notAddresses)('%j is refused: %s', (notificationEmail, sentence) => {
    expect(resend(notificationEmail)).toEqual({ ok: false, errors: { notificationEmail: sentence } })
  })

  it('is for one account at a time', () => {
    expect(resend('it@contoso.example', ['1', '2'])).toEqual({
      ok: false,
      errors: { notificationEmail: 'can be corrected for one account at a time' },
    })
  })

  it('is nothing that a check could use', () => {
    expect(errorsOf('check-again', { ids: ['1'], notificationEmail: 'it@contoso.example' })).toEqual({
      notificationEmail: 'is not a field of this command',
    })
  })
})

describe('A step of the link’s visitor', () => {
  it('start takes nothing', () => {
    expect(readVisitorStep('start', {})).toEqual({ ok: true, value: null })
    expect(readVisitorStep('start', { account: 'it@contoso.example' })).toEqual({
      ok: false,
      errors: { account: 'is not a field of this step' },
    })
  })

  describe.each(['consent', 'configure'] as const)('%s takes a work account', step => {
    it.each(addresses)('such as %j', account => {
      expect(readVisitorStep(step, { account: `${account} ` })).toEqual({ ok: true, value: account })
    })

    it.each(notAddresses)('and not %j: %s', (account, sentence) => {
      expect(readVisitorStep(step, { account })).toEqual({ ok: false, errors: { account: sentence } })
    })

    it('and nothing else', () => {
      expect(readVisitorStep(step, {})).toEqual({ ok: false, errors: { account: 'is required' } })
      expect(readVisitorStep(step, { account: 'it@contoso.example', tenant: 'contoso' })).toEqual({
        ok: false,
        errors: { tenant: 'is not a field of this step' },
      })
    })
  })

  it.each(visitorSteps)('%s wants an object', step => {
    for (const body of [null, 'text', 7, []]) {
      expect(readVisitorStep(step, body)).toEqual({ ok: false, errors: { body: 'must be an object' } })
    }
  })
})

const anyField = fc.oneof(
  fc.constantFrom('ids', 'dryRun', 'notificationEmail', 'account', 'constructor', '__proto__'),
  fc.string(),
)
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(['1'], ['1', '2'], true, 'it@contoso.example'),
)
const anyBody = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.tuple(anyField, anyValue), { maxLength: 4 }).map(entries => Object.fromEntries(entries)),
)
const readers = {
  'resend-link': body => readPendingCommand('resend-link', body),
  'check-again': body => readPendingCommand('check-again', body),
  start: body => readVisitorStep('start', body),
  consent: body => readVisitorStep('consent', body),
  configure: body => readVisitorStep('configure', body),
} as const satisfies Record<
  PendingActionName | VisitorStep['step'],
  (body: unknown) => ReturnType<typeof readPendingCommand> | ReturnType<typeof readVisitorStep>
>

describe('Any JSON whatever', () => {
  it.each(Object.entries(readers))('sent to %s is read, or refused by field; nothing throws', (_, reader) => {
    const answered = { read: 0, refused: 0 }
    const needed = ['body', 'ids', 'account']
    fc.assert(
      fc.property(anyBody, body => {
        const read = reader(body)
        answered[read.ok ? 'read' : 'refused']++
        if (read.ok) return
        const sentences = Object.entries(read.errors)
        expect(sentences.length).toBeGreaterThan(0)
        for (const [path, sentence] of sentences) {
          const named = Object.keys(Object(body)).some(field => path.startsWith(field))
          expect(named || needed.includes(path)).toBe(true)
          expect(sentence).toMatch(/^(must|is|can) /)
        }
      }),
      {
        numRuns: 400,
        examples: [[{ ids: ['1'] }], [{ account: 'it@contoso.example' }], [{}]],
      },
    )
    expect(answered).toEqual({ read: expect.any(Number), refused: expect.any(Number) })
    expect(Math.min(answered.read, answered.refused)).toBeGreaterThan(0)
  })
})
