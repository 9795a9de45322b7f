import { hasPage } from '../../model/accounts'
import { liveTo } from '../../model/calendar'
import { lists } from '../documented'
import { asForetold } from '../foretold'
import { newCustomer } from '../newAccounts'
import { operatorIn, worldOf } from '../world'
import { tried } from './commands'
import type { Group } from './group'

const theirs = 'trial-partner-admin'

export const suspended: Group = {
  name: 'suspended',
  about: 'the operators of a partner whose own access has ended read only',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const { notes } = app
    const world = await worldOf(app)
    const operator = operatorIn(world, theirs)
    const ids = [operator.organizationId]
    const block = { by: 'internal-admin', kind: 'partner', action: 'manage-upgrade' } as const
    await asForetold(app, world, { ...block, body: { ids, automaticUpgrade: 'block' } })
    const { trialEndsOn } = world.accounts.get(operator.organizationId) ?? {}
    if (!trialEndsOn) throw new Error(`the partner of ${theirs} is in no trial`)
    await app.as('internal-admin').post('/api/demo/clock', { today: trialEndsOn })
    liveTo(world, trialEndsOn)

    const client = app.as(theirs)
    for (const list of lists.filter(name => hasPage(operator, name))) {
      const answer = await client.get(`/api/${list}`)
      notes.equals('they see what they saw', answer.status, 200, answer)
    }
    await tried(app, world, theirs)
    const own = Object((await client.session()).operator).organization
    const added = await client.post('/api/pending', newCustomer(own))
    const found = [added.status, Object(added.json).reason, Object(added.json).suspendedOn]
    notes.equals('they add nothing', found, [403, 'own-access-suspended', trialEndsOn], added)

    const convert = { by: 'internal-admin', kind: 'partner', action: 'convert' } as const
    await asForetold(app, world, { ...convert, body: { ids } })
    await tried(app, world, theirs)
  },
}
