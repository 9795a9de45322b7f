import type { Row } from '../../client'
import type { AccountList, Entry } from './entry'

/** What a client has been told so far, and goes by when it asks next: some of it is out of date. */
export interface Mind {
  readonly ids: Readonly<Record<AccountList, Set<string>>>
  readonly revisions: Map<string, number>
  readonly pendingIds: Set<string>
  /** The links of accounts that it has added itself, with how many steps it has taken. */
  readonly links: Map<string, { readonly token: string; steps: number }>
  /** All that it has ever added: the answer under a key tells of the same account again. */
  readonly added: Set<string>
  /** The preferences of the window that it has open. */
  preferences: { readonly tag: string; readonly body: unknown } | null
  today: string
  learn(entry: Entry): void
}

export function mind(today: string): Mind {
  const self: Mind = {
    ids: { customers: new Set(), partners: new Set() },
    revisions: new Map(),
    pendingIds: new Set(),
    links: new Map(),
    added: new Set(),
    preferences: null,
    today,
    learn({ asked, status, body, tag }) {
      if (status >= 300) return
      switch (asked.what) {
        case 'list':
          for (const row of body as readonly Row[]) see(asked.list, row)
          return
        case 'record':
          see(asked.list, body as Row)
          return
        case 'pending':
          self.pendingIds.clear()
          for (const { id } of body as readonly Row[]) self.pendingIds.add(id)
          return
        case 'add': {
          const { id, activationLink } = body as Row
          const link = String(activationLink)
          if (!self.added.has(id))
            self.links.set(id, { token: link.slice(link.lastIndexOf('/') + 1), steps: 0 })
          self.added.add(id)
          return
        }
        case 'clock':
        case 'session':
          self.today = String(Object(body).today)
          return
        case 'preferences':
        case 'keep-preferences':
          self.preferences = { tag, body }
          return
        default:
      }
    },
  }
  const see = (list: AccountList, { id, revision }: Row) => {
    self.ids[list].add(id)
    self.revisions.set(id, Number(revision))
  }
  return self
}
