import { useLocation } from 'react-router'
import { carrying } from './carried'

/** What the address of an account's page carries, for the way back to the list that stands here. */
export function useAddressHere(): string {
  const { pathname, search } = useLocation()
  return carrying(`${pathname}${search}`)
}
