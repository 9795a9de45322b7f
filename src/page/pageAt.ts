import { type Page, pages } from '#lifecycle'

/** The page to which a path belongs; undefined where it is none that an operator can have or lack. */
export function pageAt(pathname: string): Page | undefined {
  const [, first] = pathname.split('/')
  return pages.find(page => page === first)
}
