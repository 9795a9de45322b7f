/** The work accounts that a visitor is asked for. */
export type AskedAccount = 'consent' | 'configure'

/*
 * What was typed is kept for as long as the tab is open, because on a phone a page is easily thrown away and loaded anew while
 * somebody looks something up. Where the browser keeps nothing, nothing is kept.
 */

export function typedAccount(token: string, asked: AskedAccount): string {
  try {
    return sessionStorage.getItem(keyOf(token, asked)) ?? ''
  } catch {
    return ''
  }
}

export function keepTypedAccount(token: string, asked: AskedAccount, account: string): void {
  try {
    sessionStorage.setItem(keyOf(token, asked), account)
  } catch {
    // Then it lives as long as the page does.
  }
}

export function forgetTypedAccounts(token: string): void {
  try {
    for (const asked of ['consent', 'configure'] as const) sessionStorage.removeItem(keyOf(token, asked))
  } catch {
    // Nothing was kept.
  }
}

function keyOf(token: string, asked: AskedAccount): string {
  return `partner-app.activation.${token}.${asked}`
}
