import { type PendingFacts, tokenOf } from '../../channel'
import { newCustomer } from '../../onboarding/visitor'
import { type Plan, unless } from './plan'

/** A customer that is added. */
export function adding(key: string): Plan {
  const organizationName = `Organization of ${key}`
  return {
    ...{ key, by: 'operator', same: 'all', path: '/api/pending' },
    body: { ...newCustomer, partnerId: 'northwind', organizationName },
    wrongIn: ({ state, events, mails }) => {
      const added = state.pending.filter(account => account.organizationName === organizationName)
      const told = added.map(({ id }) => [events(id, 'add'), mails(id, 'activation-link')])
      return unless(told, [[1, 1]], organizationName)
    },
  }
}

/** A link that is sent anew, or a tenant that is set to work again, in turns. */
export function actingOn(id: string, key: string, turn: number): Plan {
  const own = { key, by: 'operator', body: { ids: [id] } } as const
  if (turn % 2 === 0) {
    return {
      ...{ ...own, same: 'all', path: '/api/pending/actions/resend-link' },
      wrongIn: ({ events, mails, state }) => {
        const links = state.links.filter(({ accountId }) => accountId === id)
        const told = [
          events(id, 'resend-link'),
          mails(id, 'activation-link'),
          ...links.map(link => link.state).sort(),
        ]
        return unless(told, [1, 1, 'live', 'replaced'], id)
      },
    }
  }
  return {
    ...{ ...own, same: 'outcomes', path: '/api/pending/actions/check-again' },
    wrongIn: ({ events }) => unless(events(id, 'check-again'), 1, `${id} was checked again`),
  }
}

const steps = [
  { step: 'start', reaches: 'onboarding-started', way: ['link-sent'] },
  { step: 'consent', reaches: 'consent-granted', way: ['link-sent', 'onboarding-started'] },
] as const

/** A step that a link's visitor takes. */
export function visiting(id: string, key: string, turn: number): Plan {
  const { step, reaches } = steps[turn % 2 === 0 ? 0 : 1]
  return {
    ...{ key, by: 'visitor', same: 'page', path: `/api/activations/${tokenOf(id)}/${step}` },
    body: step === 'start' ? {} : { account: 'ada@contoso.example' },
    wrongIn: ({ events }) => unless(events(id, reaches), 1, `${id} reached ${reaches}`),
  }
}

const at = '2026-06-14T09:00:00.000Z'

/** The account that a visitor takes its step for. */
export function visited(turn: number): PendingFacts {
  const { way } = steps[turn % 2 === 0 ? 0 : 1]
  return { kind: 'customer', history: way.map(status => ({ status, at })) }
}

/** The account that an operator acts on: one whose check has failed, where it is to be checked again. */
export function actedOn(turn: number): PendingFacts {
  if (turn % 2 === 0) return { kind: 'customer' }
  const way = [
    'link-sent',
    'onboarding-started',
    'consent-granted',
    'management-configuration',
    'pre-import-error',
  ] as const
  return {
    kind: 'customer',
    history: way.map(status => ({ status, at })),
    failure: 'wrong-credentials',
    tenant: {
      account: 'ada@wrong-credentials.example',
      overcome: ['wrong-credentials'],
      importedParts: 0,
      reportsAt: null,
    },
  }
}
