import type { Preferences } from '#contract'
import type { AccountKind, ActionName, EditionId, VisitorStep } from '#lifecycle'

/** The lists whose rows are accounts, and those whose rows tell of them. */
export type AccountList = 'customers' | 'partners'
export type Filter = Readonly<Record<string, string>>

interface WithKey {
  /** The idempotency key: what is sent under the same one is one request. */
  readonly key: string | null
}

/** What a client can ask. */
export type Asked =
  | (WithKey & {
      readonly what: 'command'
      readonly kind: AccountKind
      readonly action: ActionName
      readonly ids: readonly string[]
      readonly more: CommandFields
    })
  | (WithKey & {
      readonly what: 'pending-command'
      readonly action: 'resend-link' | 'check-again'
      readonly ids: readonly string[]
    })
  | (WithKey & { readonly what: 'add'; readonly body: Readonly<Record<string, unknown>> })
  | (WithKey & { readonly what: 'clock'; readonly days: number })
  | (WithKey & { readonly what: 'edition'; readonly edition: EditionId })
  | {
      readonly what: 'step'
      readonly accountId: string
      readonly token: string
      readonly step: VisitorStep['step']
    }
  | { readonly what: 'record'; readonly list: AccountList; readonly id: string }
  | { readonly what: 'list'; readonly list: AccountList; readonly filter: Filter; readonly most: number }
  | { readonly what: 'export'; readonly list: AccountList; readonly filter: Filter }
  | { readonly what: 'ids'; readonly list: AccountList; readonly filter: Filter }
  | { readonly what: 'pending' | 'events' | 'mails' | 'summary' | 'session' | 'preferences' }
  | { readonly what: 'keep-preferences'; readonly ifMatch: string; readonly body: Preferences }

export interface CommandFields {
  readonly dryRun?: boolean
  readonly automaticUpgrade?: 'keep' | 'block'
  readonly expiresOn?: string
  readonly revisions?: Readonly<Record<string, number>>
}

/** What somebody asked, when, and what was answered. */
export interface Entry {
  readonly by: string
  readonly asked: Asked
  /** Of a count that goes on with every request that is sent and every answer that has come, whoever’s it is. */
  readonly began: number
  readonly ended: number
  readonly status: number
  readonly body: unknown
  /** How many rows there are in all, by `Content-Range`. */
  readonly total: number
  readonly range: string
  readonly tag: string
}
