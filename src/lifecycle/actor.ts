import type { AccessTerm } from './account'

export type Role = 'admin' | 'viewer'
export type OrganizationKind = 'internal' | 'distributor' | 'partner' | 'reseller'

/** The organization an operator belongs to. A partner's brings its own subscription, since its operators read only once that has ended. */
export type ActorOrganization =
  | { readonly kind: 'internal' | 'distributor' | 'reseller'; readonly id: string }
  | { readonly kind: 'partner'; readonly id: string; readonly subscription: AccessTerm }

/** The operator who asks for an action. */
export interface Actor {
  readonly id: string
  readonly role: Role
  readonly organization: ActorOrganization
}
