import { mayOpen, type Page } from '#lifecycle'
import { useSignedIn } from '../api'

interface MenuGroup {
  /** The task; a group without one stands by itself. */
  readonly name?: 'manage' | 'invoice'
  readonly pages: readonly Page[]
}

/** The side menu, from top to bottom (spec, section 6). */
const menuGroups: readonly MenuGroup[] = [
  { pages: ['dashboard'] },
  { name: 'manage', pages: ['customers'] },
  { name: 'invoice', pages: ['partners'] },
  { pages: ['events', 'mails'] },
]

/** The side menu of the operator who is signed in: the pages that it may open, and no group without one. */
export function useMenuGroups(): readonly MenuGroup[] {
  const { actor } = useSignedIn()
  return menuGroups
    .map(group => ({ ...group, pages: group.pages.filter(page => mayOpen(actor, page)) }))
    .filter(({ pages }) => pages.length > 0)
}
