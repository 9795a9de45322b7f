import { useLocation } from 'react-router'

/** Under this name the page of an account carries the address of the list that it was opened from. */
const from = 'from'

/** What the address of an account's page carries of the list at an address, from its question mark on; nothing of none. */
export function carrying(address: string | null): string {
  return address === null ? '' : `?${new URLSearchParams({ [from]: address })}`
}

/** The address that the page carries; null where it was opened from no list. */
export function useCarried(): string | null {
  return new URLSearchParams(useLocation().search).get(from)
}
