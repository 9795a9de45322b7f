import { useLocation, useNavigate } from 'react-router'

/** Under these names react-admin writes into the address what a list shows. */
const ofList = ['filter', 'displayedFilters', 'sort', 'order', 'page', 'perPage']

/** Goes to the whole of a list, as it is at first: its address without what that says of it. */
export function useShowEverything(): () => void {
  const navigate = useNavigate()
  const { search } = useLocation()
  return () => {
    const said = [...new URLSearchParams(search)].filter(([name]) => !ofList.includes(name))
    navigate({ search: String(new URLSearchParams(said)) })
  }
}
