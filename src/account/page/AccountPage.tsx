import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { ShowBase } from 'react-admin'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { PlaceBar } from '../place/PlaceBar'
import { AccountPageBody } from './AccountPageBody'
import { looksAgain } from './looksAgain'

/** A failure is shown in place of the page; react-admin's own way is to go back to the list. */
const quietlyAgain = { refetchInterval: looksAgain, onError: () => undefined }

interface AccountPageProps {
  readonly kind: AccountKind
  readonly actions: ReactNode
  /** The tabs, beneath the name and the stage. */
  readonly children: ReactNode
}

/** The page of one account. The bar above it stays while one steps from account to account. */
export function AccountPage({ kind, actions, children }: AccountPageProps) {
  return (
    <ShowBase resource={resourceOf[kind]} queryOptions={quietlyAgain}>
      <Stack sx={{ gap: 1 }}>
        <PlaceBar kind={kind} />
        <AccountPageBody kind={kind} actions={actions}>
          {children}
        </AccountPageBody>
      </Stack>
    </ShowBase>
  )
}
