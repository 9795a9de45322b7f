import { describe, expect, it } from 'vitest'
import { type ActionName, allowedOn, calendarDateOf, editions } from '#lifecycle'
import { contoso, litware, productionUntil, trialUntil } from './accounts'
import { distributorAdmin, internalAdmin, internalViewer } from './operators'

const accounts = [
  contoso({ id: 'customer in its window', subscription: trialUntil('2026-06-17') }),
  contoso({ id: 'customer before its window', subscription: trialUntil('2026-06-30') }),
  contoso({ id: 'customer whose trial is over', subscription: trialUntil('2026-06-15') }),
  contoso({ id: 'customer in production', subscription: productionUntil('2027-06-15') }),
  litware({ id: 'partner in its window', subscription: trialUntil('2026-06-17') }),
]

const allowed: readonly [ActionName, readonly string[]][] = [
  ['extend-trial', ['customer in its window', 'partner in its window']],
  ['manage-upgrade', ['customer in its window', 'customer before its window', 'partner in its window']],
  [
    'convert',
    [
      'customer in its window',
      'customer before its window',
      'customer whose trial is over',
      'partner in its window',
    ],
  ],
  ['edit', ['customer in production']],
]

const on = { edition: editions['2025'], today: calendarDateOf('2026-06-15') }

describe('Where an action is allowed', () => {
  it.each(allowed)('%s: %j', (action, ids) => {
    const isAllowed = allowedOn(action, { ...on, actor: internalAdmin })
    expect(accounts.filter(isAllowed).map(({ id }) => id)).toEqual(ids)
  })

  it('hangs on who asks', () => {
    expect(accounts.filter(allowedOn('edit', { ...on, actor: internalViewer }))).toEqual([])
    const extendable = accounts.filter(allowedOn('extend-trial', { ...on, actor: distributorAdmin }))
    expect(extendable.map(({ id }) => id)).toEqual(['partner in its window'])
  })
})
