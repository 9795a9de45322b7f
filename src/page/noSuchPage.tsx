import { Route } from 'react-router'
import { NotFoundPage } from './NotFoundPage'

/** An address of which there is no page: routes to stand in a resource, whose list would be shown there. */
export function noSuchPage(path: string) {
  return <Route path={path} element={<NotFoundPage />} />
}
