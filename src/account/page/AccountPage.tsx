import type { ReactNode } from 'react'
import { ShowBase } from 'react-admin'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { AccountPageBody } from './AccountPageBody'

/** A failure is shown in place of the page; react-admin's own way is to go back to the list. */
const quietly = { onError: () => undefined }

interface AccountPageProps {
  readonly kind: AccountKind
  readonly actions: ReactNode
  /** The tabs, beneath the name and the stage. */
  readonly children: ReactNode
}

/** The page of one account. */
export function AccountPage({ kind, actions, children }: AccountPageProps) {
  return (
    <ShowBase resource={resourceOf[kind]} queryOptions={quietly}>
      <AccountPageBody kind={kind} actions={actions}>
        {children}
      </AccountPageBody>
    </ShowBase>
  )
}
