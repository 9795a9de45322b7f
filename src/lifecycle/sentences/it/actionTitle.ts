import type { AccountKind } from '../../account'
import type { ActionName } from '../../action'
import type { PendingActionName } from '../../pendingActions'

export function actionTitle(action: ActionName | PendingActionName | 'add', kind: AccountKind): string {
  switch (action) {
    case 'add':
      return `Aggiungi ${singular[kind]}`
    case 'extend-trial':
      return 'Estendi periodo di prova'
    case 'manage-upgrade':
      return 'Gestisci il passaggio a PRODUCTION'
    case 'convert':
      return 'Converti in account di produzione'
    case 'edit':
      return `Modifica ${singular[kind]}`
    case 'resend-link':
      return 'Invia di nuovo il link'
    case 'check-again':
      return 'Ripeti la verifica'
  }
}

const singular = { customer: 'cliente', partner: 'partner' } as const satisfies Record<AccountKind, string>
