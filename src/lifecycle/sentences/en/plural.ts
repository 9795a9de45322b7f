import type { AccountKind } from '../../account'

export const plural = { customer: 'customers', partner: 'partners' } as const satisfies Record<
  AccountKind,
  string
>
