import { describe, expect, it } from 'vitest'
import type { CommandResult } from '#contract'
import { liveTo } from '../../model/calendar'
import { command } from '../../model/commands'
import type { Action, Command } from '../../model/refusing'
import type { Client } from '../client'
import { move } from '../demo/demoClock'
import { startApi } from '../server'
import { temporaryFolder } from '../temporaryFolder'
import { agree, agreeOnStored, foretellable } from './agree'
import { beginning } from './beginning'
import { worldOf } from './worldOf'

const first = beginning({ today: '2026-06-15', edition: '2025' })

describe('A command that is sent while the clock moves', () => {
  it('is decided between two days: its answer fits the day that stands on its event', async () => {
    await using folder = await temporaryFolder()
    await using api = await startApi({ state: first, path: folder.file('db.json') })
    const clock = await api.signIn('internal-viewer')
    const operators = ['internal-admin', 'partner-admin', 'distributor-admin'] as const
    const desks = await Promise.all(
      operators.map(async by => [by, await api.signIn(by)] satisfies readonly [string, Client]),
    )

    let isMoving = true
    const jump = move(clock, { days: 60 }).finally(() => {
      isMoving = false
    })
    const answers = await Promise.all(
      desks.map(async ([by, client], desk) => {
        const answered: Answered[] = []
        for (let number = desk; isMoving; number++) {
          const asked = next(number)
          const [result] = await client.act('customer', asked.action, { ...asked.body })
          answered.push({ ...asked, result })
        }
        return [by, answered] as const
      }),
    )
    expect((await jump).today).toBe('2026-08-14')

    const waiting = new Map(answers.map(([by, answered]) => [by as string, [...answered]]))
    const world = worldOf(first)
    const days = new Set<string>()
    for (const { on, actor } of await api.store.all('events')) {
      liveTo(world, on)
      const by = world.operators.get(actor)
      if (!by) continue
      const answered = waiting.get(actor)?.shift()
      if (!answered) throw new Error(`${actor} was answered nothing on ${on}`)
      const { action, body, result } = answered
      const foretold = command(world, { ...body, by, kind: 'customer', action }).results
      agree(foretellable([{ ...result }], foretold), foretold)
      days.add(on)
    }
    liveTo(world, '2026-08-14')
    await agreeOnStored(api.store, world, { agreed: new Map(), mayHave: () => true })
    expect([...waiting.values()].flat()).toEqual([])
    // Otherwise the clock had arrived before anybody asked for anything.
    expect([...days].filter(on => on > '2026-06-15' && on < '2026-08-14').length).toBeGreaterThan(3)
  })
})

interface Asked {
  readonly action: Action
  readonly body: Command
}
type Answered = Asked & { readonly result: CommandResult | undefined }

/** Customers of Northwind, which all three see. */
const ids = ['contoso', 'litware', 'lamna', 'at-its-partners', 'extended-one', 'paying-one']

const changes: readonly (readonly [Action, Omit<Command, 'ids'>])[] = [
  ['extend-trial', {}],
  ['manage-upgrade', { automaticUpgrade: 'block' }],
  ['extend-trial', {}],
  ['manage-upgrade', { automaticUpgrade: 'keep' }],
  ['edit', { sku: 'professional-msp-2025' }],
  ['manage-upgrade', { automaticUpgrade: 'keep' }],
  ['convert', {}],
]

function next(number: number): Asked {
  const [action, change] = changes[number % changes.length] ?? ['convert', {}]
  return { action, body: { ids: [ids[number % ids.length] ?? ''], ...change } }
}
