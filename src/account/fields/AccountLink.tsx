import { LinkBase, useCreatePath } from 'react-admin'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { Name } from '../../page'

export interface AccountLinkProps {
  readonly kind: AccountKind
  readonly id: string
  readonly children: string
  /** Where another link is the one that matters. */
  readonly light?: boolean
  /** What its address carries. */
  readonly search?: string
}

/** An account's name, which leads to its page. */
export function AccountLink({ kind, id, children, light = false, search = '' }: AccountLinkProps) {
  const to = useCreatePath()({ resource: resourceOf[kind], type: 'show', id })
  return (
    <LinkBase to={`${to}${search}`} className={light ? 'account-link light' : 'account-link'}>
      <Name of={children} />
    </LinkBase>
  )
}
