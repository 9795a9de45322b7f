import type { AuthProvider } from 'react-admin'
import { actorOf, apiRoot, type OperatorRecord } from '#contract'
import { mayOpen, pages } from '#lifecycle'
import { askAsAnybody, httpClient } from './httpClient'
import { forgetSession, storedOperator, storedToken, storeSession } from './signedInBrowser'

/**
 * Set from a sign-out by hand to the next sign-in, which may be somebody else's. While the page goes, react-admin may notice
 * by itself that nobody is signed in, and would have the next person return there.
 */
let startsAfresh = false

/** Signs operators in and out, and says which pages each may open. What it may do there, the rules say. */
export const authProvider: AuthProvider = {
  async login({ operatorId }: { operatorId: string }) {
    const { json } = await askAsAnybody(`${apiRoot}/session`, {
      method: 'POST',
      body: JSON.stringify({ operatorId }),
    })
    // The contract's answer to a sign-in.
    storeSession(json as { token: string; operator: OperatorRecord })
    if (!startsAfresh) return undefined
    startsAfresh = false
    return { redirectTo: '/' }
  },

  async logout(params?: { byHand?: boolean }) {
    if (params?.byHand) startsAfresh = true
    const signedIn = storedToken() !== null
    // Whether the server still knows the token or not, this browser is signed out.
    if (signedIn) await httpClient(`${apiRoot}/session`, { method: 'DELETE' }).catch(() => undefined)
    forgetSession()
  },

  async checkAuth() {
    if (storedToken() === null) throw new Error('ra.auth.auth_check_error')
  },

  async checkError(error: { status?: number }) {
    if (error.status === 401) throw new Error('api.sessionOver')
  },

  async getIdentity() {
    const operator = storedOperator()
    if (!operator) throw new Error('ra.auth.auth_check_error')
    return { id: operator.id, fullName: operator.name }
  },

  async canAccess({ resource, action }) {
    const operator = storedOperator()
    const page = pages.find(name => name === resource)
    // Nothing is created, edited or deleted as a record: accounts change by commands.
    const reads = action === 'list' || action === 'show'
    return operator !== undefined && page !== undefined && reads && mayOpen(actorOf(operator), page)
  },
}
