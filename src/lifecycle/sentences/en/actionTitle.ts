import type { AccountKind } from '../../account'
import type { ActionName } from '../../action'
import type { PendingActionName } from '../../pendingActions'

/** The action's name as menus and panels show it. */
export function actionTitle(action: ActionName | PendingActionName | 'add', kind: AccountKind): string {
  switch (action) {
    case 'add':
      return `Add ${kind}`
    case 'extend-trial':
      return 'Extend trial'
    case 'manage-upgrade':
      return 'Manage subscription upgrade'
    case 'convert':
      return 'Convert to production account'
    case 'edit':
      return `Edit ${kind}`
    case 'resend-link':
      return 'Resend link'
    case 'check-again':
      return 'Check again'
  }
}
