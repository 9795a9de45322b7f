import type { AccountKind } from '../../account'
import type { Refusal } from '../../refusal'
import { actionTitle } from './actionTitle'
import { elided, inWords } from './day'

export function explain(refusal: Refusal): string {
  return elided(sentence(refusal))
}

function sentence(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'read-only-operator':
      return 'Il tuo accesso è in sola lettura: vedi tutto della tua organizzazione e non modifichi nulla; rivolgiti a un amministratore.'
    case 'own-access-suspended':
      return `L’accesso della tua organizzazione è sospeso dal ${inWords(refusal.suspendedOn)}: puoi solo consultare.`
    case 'not-in-edition':
      return `L’edizione ${refusal.edition} non prevede «${actionTitle(refusal.action, refusal.kind)}» per i ${plural[refusal.kind]}.`
    case 'customer-of-your-partner':
      return 'Questo cliente è di un tuo partner: solo quel partner può estenderne il periodo di prova.'
    case 'not-sold-by-msp':
      return 'Questo cliente non è stato venduto da un MSP: qui si può vedere ma non modificare.'
    case 'already-in-production':
      return `Già in PRODUCTION dal ${inWords(refusal.productionSince)}.`
    case 'not-in-production':
      return 'Ancora in TRIAL; si possono modificare solo gli account in PRODUCTION.'
    case 'trial-ended':
      return `Il periodo di prova è terminato il ${inWords(refusal.endedOn)}; solo la conversione in produzione ripristina l’accesso.`
    case 'extension-limit-reached':
      return `Già esteso ${times(refusal.limit)}, il massimo consentito; il periodo di prova termina il ${inWords(refusal.endsOn)}.`
    case 'window-not-open':
      return `Il periodo di prova può essere esteso dal ${inWords(refusal.opensOn)}.`
    case 'partner-in-trial':
      return `Il suo partner ${refusal.partnerName} è ancora in TRIAL (fine della prova: ${inWords(refusal.partnerTrialEndsOn)}); va convertito prima il partner.`
    case 'sku-not-offered':
      return `Il partner del cliente non offre ${refusal.notOffered.join(', ')}.`
    case 'changed-meanwhile':
      return 'Nel frattempo qualcun altro ha modificato questo account; guarda com’è ora e applica di nuovo.'
    case 'not-yours-to-add':
      return refusal.kind === 'customer'
        ? 'I clienti li aggiunge il loro partner; un distributore aggiunge i partner.'
        : 'I partner li aggiunge il loro distributore.'
    case 'duplicate-account':
      return `Esiste già un ${refusal.kind === 'customer' ? 'cliente' : 'partner'} con questo nome e questa e-mail di notifica; aggiungilo una seconda volta solo se è quello che vuoi.`
    case 'not-started':
      return 'L’onboarding non è iniziato: nessuno ha premuto Inizia nella pagina del link di attivazione.'
    case 'consent-not-granted':
      return 'Il consenso non è ancora stato concesso; si concede nella pagina del link di attivazione.'
    case 'not-configured':
      return 'La configurazione di gestione non è ancora stata confermata; si conferma nella pagina del link di attivazione.'
    case 'tenant-at-work':
      return 'La verifica o l’importazione del tenant è in corso in questo momento.'
  }
}

const plural = { customer: 'clienti', partner: 'partner' } as const satisfies Record<AccountKind, string>

function times(count: number): string {
  return count === 1 ? 'una volta' : `${count} volte`
}
