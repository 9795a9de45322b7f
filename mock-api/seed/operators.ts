import type { Role } from '#lifecycle'
import type { StoredOperator } from '../store/state'
import { distributorIds } from './distributors'
import { partnerIds } from './partnerCast'

const organizations = {
  vendor: { kind: 'internal', id: 'coreview', organizationName: 'CoreView' },
  distributor: { kind: 'distributor', id: distributorIds.first, organizationName: null },
  otherDistributor: { kind: 'distributor', id: distributorIds.second, organizationName: null },
  partner: { kind: 'partner', id: partnerIds.ofPartnerAdmin, organizationName: null },
  trialPartner: { kind: 'partner', id: partnerIds.ofTrialPartnerAdmin, organizationName: null },
  otherPartner: { kind: 'partner', id: partnerIds.ofOtherPartnerAdmin, organizationName: null },
  reseller: { kind: 'reseller', id: 'reseller-1', organizationName: 'Larkspur Resale' },
} as const satisfies Record<string, StoredOperator['organization']>

/** The ten who can sign in to a demo (spec, section 7). */
export function operators(): StoredOperator[] {
  return [
    operator('internal-admin', 'Ingrid Halloway', 'admin', 'vendor'),
    operator('internal-viewer', 'Tomás Belmonte', 'viewer', 'vendor'),
    operator('distributor-admin', 'Priya Raman', 'admin', 'distributor'),
    operator('distributor-viewer', 'Jonas Ekdahl', 'viewer', 'distributor'),
    operator('partner-admin', 'Maeve O’Connell', 'admin', 'partner'),
    operator('partner-viewer', 'Samir Haddad', 'viewer', 'partner'),
    operator('trial-partner-admin', 'Lena Vogt', 'admin', 'trialPartner'),
    operator('other-distributor-admin', 'Søren Kjær', 'admin', 'otherDistributor'),
    operator('other-partner-admin', 'Chiara Bellini', 'admin', 'otherPartner'),
    operator('reseller-admin', 'Noor de Wit', 'admin', 'reseller'),
  ]
}

function operator(id: string, name: string, role: Role, of: keyof typeof organizations): StoredOperator {
  return { id, name, role, organization: { ...organizations[of] } }
}
