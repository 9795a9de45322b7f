import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLimits, readCommand } from '#contract'
import { type AccountKind, type ActionName, actionNames, calendarDateOf } from '#lifecycle'

const today = calendarDateOf('2026-06-15')
const kinds = ['customer', 'partner'] as const
const commands = actionNames.flatMap(action => kinds.map(kind => [action, kind] as const))

function errorsOf(action: ActionName, kind: AccountKind, body: unknown) {
  const command = readCommand(action, kind, body, today)
  return command.ok ? 'accepted' : command.errors
}

/** The body of a command that lacks nothing. */
function complete(action: ActionName): Readonly<Record<string, unknown>> {
  return action === 'manage-upgrade' ? { ids: ['1'], automaticUpgrade: 'block' } : { ids: ['1'] }
}

describe('A command’s body', () => {
  it('needs ids alone; it is no dry run and holds nothing against a revision', () => {
    expect(readCommand('extend-trial', 'customer', { ids: ['b', 'a'] }, today)).toEqual({
      ok: true,
      value: { action: 'extend-trial', ids: ['b', 'a'], dryRun: false, revisions: {}, change: {} },
    })
  })

  it('is read with all that it may bring', () => {
    const body = {
      ids: ['1'],
      dryRun: true,
      revisions: { 1: 4 },
      expiresOn: '2026-06-16',
      sku: 'essentials-msp-2025',
      addOns: ['audit-2025', 'hybrid-2025'],
    }
    const { ids, dryRun, revisions, ...change } = body

    for (const action of ['convert', 'edit'] as const) {
      expect(readCommand(action, 'customer', body, today)).toEqual({
        ok: true,
        value: { action, ids, dryRun, revisions, change },
      })
    }
  })

  it.each(['keep', 'block'])('chooses %s of an automatic upgrade', automaticUpgrade => {
    expect(readCommand('manage-upgrade', 'partner', { ids: ['1'], automaticUpgrade }, today)).toMatchObject({
      ok: true,
      value: { change: { automaticUpgrade } },
    })
  })

  it.each([null, 'text', 7, true, [], ['1']].map(body => [body]))('that is %j is no object', body => {
    expect(errorsOf('convert', 'partner', body)).toEqual({ body: 'must be an object' })
  })
})

describe('The ids', () => {
  it.each([
    ['are required', undefined, { ids: 'is required' }],
    ['are a list', '1', { ids: 'must be a list of ids' }],
    ['are at least one', [], { ids: 'must hold at least one id' }],
    ['are texts', [1], { 'ids.0': 'must be ids as texts' }],
    ['are not empty', ['1', ''], { 'ids.1': 'must not hold an empty id' }],
    ['are not given twice', ['1', '2', '1'], { ids: 'must not hold an id twice' }],
  ])('%s', (_, ids, errors) => {
    expect(errorsOf('extend-trial', 'customer', ids === undefined ? {} : { ids })).toEqual(errors)
  })

  it('are at most ten thousand, sent a thousand at a time', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)

    expect(commandLimits).toEqual({ ids: 10_000, idsPerRequest: 1_000 })
    expect(errorsOf('extend-trial', 'customer', { ids: ids(10_000) })).toBe('accepted')
    expect(errorsOf('extend-trial', 'customer', { ids: ids(10_001) })).toEqual({
      ids: 'must hold at most 10000 ids',
    })
  })
})

describe('A field of a command', () => {
  it.each([
    ['dryRun', 'yes', { dryRun: 'must be true or false' }],
    ['dryRun', null, { dryRun: 'must be true or false' }],
    ['revisions', 'x', { revisions: 'must be whole numbers by id' }],
    ['revisions', [1], { revisions: 'must be whole numbers by id' }],
    ['revisions', [], { revisions: 'must be whole numbers by id' }],
    ['revisions', { 1: 1.5 }, { 'revisions.1': 'must be whole numbers by id' }],
    ['revisions', { 1: '4' }, { 'revisions.1': 'must be whole numbers by id' }],
    ['expiresOn', '2026-02-30', { expiresOn: 'must be a day such as 2026-06-15' }],
    ['expiresOn', null, { expiresOn: 'must be a day such as 2026-06-15' }],
    ['expiresOn', '2026-06-15', { expiresOn: 'must be later than today, 2026-06-15' }],
    ['expiresOn', '2025-06-15', { expiresOn: 'must be later than today, 2026-06-15' }],
    ['expiresOn', '2026-06-16', 'accepted'],
    ['sku', 7, { sku: 'must be a text' }],
    ['sku', '', { sku: 'must be a slug such as audit-2025' }],
    ['sku', 'Essentials MSP 2025', { sku: 'must be a slug such as audit-2025' }],
    ['sku', 'a'.repeat(64), 'accepted'],
    ['sku', 'a'.repeat(65), { sku: 'must be a slug such as audit-2025' }],
    ['sku', 'audit-2025\n', { sku: 'must be a slug such as audit-2025' }],
    ['addOns', 'audit-2025', { addOns: 'must be a list of add-ons' }],
    ['addOns', [], 'accepted'],
    ['addOns', ['audit-2025', 'Audit'], { 'addOns.1': 'must be a slug such as audit-2025' }],
    ['addOns', ['audit-2025', 'audit-2025'], { addOns: 'must not hold an add-on twice' }],
  ])('%s given as %j is answered %o', (field, value, answer) => {
    expect(errorsOf('edit', 'customer', { ids: ['1'], [field]: value })).toEqual(answer)
  })

  it('automaticUpgrade is required and keep or block', () => {
    expect(errorsOf('manage-upgrade', 'customer', { ids: ['1'] })).toEqual({
      automaticUpgrade: 'is required',
    })
    expect(errorsOf('manage-upgrade', 'customer', { ids: ['1'], automaticUpgrade: 'cancel' })).toEqual({
      automaticUpgrade: 'must be keep or block',
    })
  })

  it.each(commands)('that is not one of %s of a %s is named', (action, kind) => {
    const own: Readonly<Record<ActionName, readonly string[]>> = {
      'extend-trial': [],
      'manage-upgrade': ['automaticUpgrade'],
      convert: terms(kind),
      edit: terms(kind),
    }
    const values = { automaticUpgrade: 'keep', expiresOn: '2027-01-01', sku: 'any', addOns: [] }
    for (const [field, value] of Object.entries(values)) {
      expect(errorsOf(action, kind, { ...complete(action), [field]: value })).toEqual(
        own[action].includes(field) ? 'accepted' : { [field]: 'is not a field of this command' },
      )
    }
  })

  it.each(['subscriptionLevel', 'constructor', 'toString', '__proto__'])(
    '%s is refused by its name',
    field => {
      const body: unknown = JSON.parse(`{"ids": ["1"], ${JSON.stringify(field)}: "PRODUCTION"}`)

      expect(errorsOf('extend-trial', 'customer', body)).toEqual(
        Object.fromEntries([[field, 'is not a field of this command']]),
      )
    },
  )

  it('is refused together with every other one that is none', () => {
    expect(errorsOf('extend-trial', 'partner', { ids: [], sku: 'any', stage: 'production' })).toEqual({
      ids: 'must hold at least one id',
      sku: 'is not a field of this command',
      stage: 'is not a field of this command',
    })
  })

  it('is told what is first wrong with it, and every wrong field is told', () => {
    expect(errorsOf('convert', 'customer', { ids: 'all', dryRun: 1, sku: 2, expiresOn: 'soon' })).toEqual({
      ids: 'must be a list of ids',
      dryRun: 'must be true or false',
      sku: 'must be a text',
      expiresOn: 'must be a day such as 2026-06-15',
    })
  })
})

function terms(kind: AccountKind): readonly string[] {
  return kind === 'partner' ? ['expiresOn'] : ['expiresOn', 'sku', 'addOns']
}

const known = ['ids', 'dryRun', 'revisions', 'automaticUpgrade', 'expiresOn', 'sku', 'addOns']
const anyField = fc.oneof(fc.constantFrom(...known, 'constructor', '__proto__', 'length'), fc.string())
const anyBody = fc.oneof(
  fc.jsonValue(),
  fc
    .array(fc.tuple(anyField, fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(['1'], true, '2027-01-01'))))
    .map(entries => Object.fromEntries(entries)),
)

describe('Any JSON whatever', () => {
  it.each(commands)('sent to %s of a %s is read, or refused by field; nothing throws', (action, kind) => {
    fc.assert(
      fc.property(anyBody, body => {
        const command = readCommand(action, kind, body, today)
        if (command.ok) {
          expect(command.value.ids.length).toBeGreaterThan(0)
          expect(Object.keys(command.value.change).every(field => known.includes(field))).toBe(true)
        } else {
          const sentences = Object.entries(command.errors)
          expect(sentences.length).toBeGreaterThan(0)
          for (const [field, sentence] of sentences) {
            expect(field === 'body' || namesField(field, body, action)).toBe(true)
            expect(sentence).toMatch(/^(must|is) /)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** Whether an error’s field is one that the body has, or one that the command needs and the body lacks. */
function namesField(path: string, body: unknown, action: ActionName): boolean {
  return (
    (typeof body === 'object' && body !== null && Object.keys(body).some(field => path.startsWith(field))) ||
    Object.keys(complete(action)).includes(path)
  )
}
