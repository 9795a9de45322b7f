import { LinkBase, useCreatePath } from 'react-admin'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { Name } from '../../page'

interface AccountLinkProps {
  readonly kind: AccountKind
  readonly id: string
  readonly children: string
  /** Where another link is the one that matters. */
  readonly light?: boolean
}

/** An account's name, which leads to its page. */
export function AccountLink({ kind, id, children, light = false }: AccountLinkProps) {
  const to = useCreatePath()({ resource: resourceOf[kind], type: 'show', id })
  return (
    <LinkBase to={to} className={light ? 'account-link light' : 'account-link'}>
      <Name of={children} />
    </LinkBase>
  )
}
