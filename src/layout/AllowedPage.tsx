import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../api'
import { pageAt } from '../page'
import { AccessDeniedPage } from './AccessDeniedPage'

/** The page, or that the operator does not have it. react-admin's own way leads to another address, where nobody who has it could open it. */
export function AllowedPage({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  const { actor } = useSignedIn()
  const page = pageAt(pathname)
  return page === undefined || mayOpen(actor, page) ? children : <AccessDeniedPage />
}
