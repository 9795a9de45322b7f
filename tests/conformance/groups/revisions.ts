import type { Row } from '../../mock-api/client'
import { plus } from '../../model/days'
import { asForetold } from '../foretold'
import { worldOf } from '../world'
import type { Group } from './group'

export const revisions: Group = {
  name: 'revisions',
  about: 'who edits what somebody else has changed meanwhile is told, and overwrites nothing',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const world = await worldOf(app)
    const { notes } = app
    for (const [kind, list] of [
      ['customer', 'customers'],
      ['partner', 'partners'],
    ] as const) {
      const inProduction = await app.all('internal-admin', list, {
        subscriptionLevel: 'PRODUCTION',
        ...(kind === 'customer' && { source: 'MSP' }),
      })
      const [first, second] = inProduction
      if (!first || !second) throw new Error(`the demo has no two ${list} in production`)
      const ids = [first.id, second.id]
      const read = { [first.id]: Number(first['revision']), [second.id]: Number(second['revision']) }
      const edit = { by: 'internal-admin', kind, action: 'edit' } as const

      await asForetold(app, world, {
        ...edit,
        body: { ids: [first.id], expiresOn: plus(world.today, 50), revisions: read },
      })
      const answer = await asForetold(app, world, {
        ...edit,
        body: { ids, expiresOn: plus(world.today, 70), revisions: read },
      })
      const [refused, applied]: readonly Row[] = Object(answer.json).results
      notes.equals(
        'of two who edit the same the second is told',
        Object(refused?.['problem']).reason,
        'changed-meanwhile',
        answer,
      )
      notes.equals('what nobody else has changed is applied', applied?.['outcome'], 'applied', answer)
      const kept = await app.as('internal-admin').get(`/api/${list}/${first.id}`)
      notes.equals('the first edit stands', Object(kept.json).expiresOn, plus(world.today, 50), kept)
      notes.equals(
        'the problem says which revision there is',
        Object(refused?.['problem']).revision,
        Object(kept.json).revision,
        answer,
      )
      await asForetold(app, world, {
        ...edit,
        body: {
          ids,
          expiresOn: plus(world.today, 80),
          revisions: { [first.id]: Object(kept.json).revision },
        },
      })
      await asForetold(app, world, { ...edit, body: { ids, expiresOn: plus(world.today, 90) } })
    }
  },
}
