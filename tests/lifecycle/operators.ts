import { type Actor, calendarDateOf } from '#lifecycle'
import { frozen } from './frozen'

/** Operators as the tests of the rules speak of them; a partner's own access lasts until a day. */
export const internalAdmin: Actor = frozen({
  id: 'internal-admin',
  role: 'admin',
  organization: { kind: 'internal', id: 'internal' },
})

export const internalViewer: Actor = frozen({ ...internalAdmin, id: 'internal-viewer', role: 'viewer' })

export const distributorAdmin: Actor = frozen({
  id: 'distributor-admin',
  role: 'admin',
  organization: { kind: 'distributor', id: 'fabrikam' },
})

export const distributorViewer: Actor = frozen({
  ...distributorAdmin,
  id: 'distributor-viewer',
  role: 'viewer',
})

export const resellerAdmin: Actor = frozen({
  id: 'reseller-admin',
  role: 'admin',
  organization: { kind: 'reseller', id: 'proseware' },
})

export function partnerAdminInProduction(expiresOn: string): Actor {
  return frozen({
    id: 'partner-admin',
    role: 'admin',
    organization: {
      kind: 'partner',
      id: 'northwind',
      subscription: { level: 'PRODUCTION', expiresOn: calendarDateOf(expiresOn) },
    },
  })
}

export function partnerAdminInTrial(endsOn: string): Actor {
  return frozen({
    id: 'trial-partner-admin',
    role: 'admin',
    organization: {
      kind: 'partner',
      id: 'tailspin',
      subscription: { level: 'TRIAL', endsOn: calendarDateOf(endsOn) },
    },
  })
}

export function viewerOf(admin: Actor): Actor {
  return frozen({ ...admin, id: admin.id.replace('admin', 'viewer'), role: 'viewer' })
}
