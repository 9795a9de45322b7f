import type {
  Catalog,
  CustomerRecord,
  DistributorRecord,
  EventRecord,
  MailRecord,
  PartnerRecord,
} from '#contract'
import type { CalendarDate, EditionId, OrganizationKind, Role } from '#lifecycle'

/** A customer as it is stored: what can be derived (its stage, its partner's facts) is not. */
export type StoredCustomer = Omit<CustomerRecord, 'stage' | 'partner'> & Announced
/** A partner as it is stored. */
export type StoredPartner = Omit<PartnerRecord, 'stage'> & Announced

interface Announced {
  /** The trial end whose upgrade has been announced by mail. */
  upgradeAnnouncedFor: CalendarDate | null
}

export interface StoredOperator {
  id: string
  name: string
  role: Role
  /** The name is stored for organizations that are neither a distributor nor a partner. */
  organization: { kind: OrganizationKind; id: string; organizationName: string | null }
}

/** A signed-in browser. Of the token only its hash is kept. */
export interface StoredSession {
  id: string
  operatorId: string
  at: string
}

/** What a request under an idempotency key was answered, kept to answer it again. */
export interface StoredAnswer {
  id: string
  at: string
  /** Of the method, the path and the body. */
  fingerprint: string
  body: unknown
}

export interface Settings {
  /** The demo's day, which moves by the clock only; null: the real day. */
  today: CalendarDate | null
  edition: EditionId
}

/** The whole state, in the shape of json-server's own file: a list of records by id under each name. */
export interface State {
  settings: Settings
  catalog: Catalog
  distributors: DistributorRecord[]
  partners: StoredPartner[]
  customers: StoredCustomer[]
  operators: StoredOperator[]
  events: EventRecord[]
  mails: MailRecord[]
  sessions: StoredSession[]
  answers: StoredAnswer[]
}
