import { Navigate, Route } from 'react-router'

/** An account's address without `/show` leads to its page, which says so when there is no such account. A route, to stand in a resource. */
export const shortAddress = <Route path=":id" element={<Navigate to="show" replace />} />
