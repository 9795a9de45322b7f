import type { ReactNode } from 'react'
import { FilterLiveForm } from 'react-admin'
import { FilterPaper } from './FilterPaper'

/** The inputs of a list's filters, applied as they are set. */
export function FilterForm({ children }: { readonly children: ReactNode }) {
  return (
    <FilterPaper>
      <FilterLiveForm>{children}</FilterLiveForm>
    </FilterPaper>
  )
}
