import { Link, useTranslate } from 'react-admin'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useListPath } from '../../account'

interface PendingLinkProps {
  readonly kind: AccountKind
  /** A sentence about the list; its name, unless that is said. */
  readonly sentence?: string
  readonly onFollow: () => void
}

/** Leads to the accounts that are pending. */
export function PendingLink({ kind, sentence, onFollow }: PendingLinkProps) {
  const translate = useTranslate()
  const list = `pending-${resourceOf[kind]}` as const
  const name = translate(`account.list.name.${list}`)
  return (
    <Link to={useListPath()(list)} onClick={onFollow} underline="always">
      {sentence ? translate(sentence, { list: name }) : name}
    </Link>
  )
}
