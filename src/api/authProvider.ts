import type { AuthProvider } from 'react-admin'
import { actorOf, apiRoot, type OperatorRecord } from '#contract'
import { mayOpen, pages } from '#lifecycle'
import { askAsAnybody, httpClient } from './httpClient'
import { forgetViews } from './rememberedPreferences'
import {
  forgetSession,
  storedOperator,
  storeSession,
  tabBelongsTo,
  tabIsFree,
  tabOperatorId,
  tabSessionIsOver,
} from './signedInBrowser'

/**
 * Set from a sign-out by hand to the next sign-in, which may be somebody else's. While the page goes, react-admin may notice
 * by itself that nobody is signed in, and would have the next person return there.
 */
let startsAfresh = false

/** Whether whoever was signed in has signed out by hand, and is not expected back. */
export function hasLeft(): boolean {
  return startsAfresh
}

/** Signs operators in and out, and says which pages each may open. What it may do there, the rules say. */
export const authProvider: AuthProvider = {
  async login({ operatorId }: { operatorId: string }) {
    const { json } = await askAsAnybody(`${apiRoot}/session`, {
      method: 'POST',
      body: JSON.stringify({ operatorId }),
    })
    // The contract's answer to a sign-in.
    const session = json as { token: string; operator: OperatorRecord }
    const isSomebodyElse = ![null, session.operator.id].includes(tabOperatorId())
    storeSession(session)
    tabSessionIsOver(false)
    if (!startsAfresh && !isSomebodyElse) return undefined
    startsAfresh = false
    return { redirectTo: '/' }
  },

  async logout(params?: { byHand?: boolean }) {
    if (params?.byHand) {
      startsAfresh = true
      tabIsFree()
    }
    // A session that is over is over at once: what else the server refuses meanwhile must not sign out a second time. One that
    // somebody leaves is ended first. Whether the server still knows the token or not, this browser is signed out.
    if (params?.byHand) await httpClient(`${apiRoot}/session`, { method: 'DELETE' }).catch(() => undefined)
    forgetSession()
    if (params?.byHand) forgetViews()
  },

  async checkAuth() {
    const operator = storedOperator()
    if (!operator) throw new Error('ra.auth.auth_check_error')
    tabBelongsTo(operator.id)
  },

  async checkError(error: { status?: number }) {
    // The sign-in says it, and goes on saying it: no notice has to.
    if (error.status !== 401) return
    tabSessionIsOver(true)
    throw { message: false }
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
