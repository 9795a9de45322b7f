import { operatorRecord } from '../operator'
import type { Operation, PublicOperation } from './operation'

/** Who can sign in. */
export const listOperators: PublicOperation = async (_asked, { store }) => {
  const operators = await store.all('operators')
  return { status: 200, body: await Promise.all(operators.map(({ id }) => operatorRecord(store, id))) }
}

export const getCatalog: Operation = async (_asked, _signedIn, { store }) => ({
  status: 200,
  body: await store.catalog(),
})
