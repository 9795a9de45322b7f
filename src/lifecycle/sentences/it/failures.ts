import type { FailureInWords, OnboardingFailure } from '../../onboardingFailure'

export function explainFailure(failure: OnboardingFailure): FailureInWords {
  switch (failure) {
    case 'personal-account':
      return {
        detail: 'Questo è un account Microsoft personale: non appartiene a nessun tenant di Microsoft 365.',
        hint: 'Usa l’account di lavoro di un amministratore del tenant dell’organizzazione.',
      }
    case 'no-global-admin':
      return {
        detail:
          'Questo account non è un amministratore globale del tenant, quindi non può concedere il consenso.',
        hint: 'Usa l’account di un amministratore globale, oppure chiedi a uno di loro di aprire il link.',
      }
    case 'consent-declined':
      return {
        detail: 'Il consenso è stato rifiutato, quindi non si può leggere nulla del tenant.',
        hint: 'Concedi il consenso con un account che accetti le autorizzazioni.',
      }
    case 'multi-factor-required':
      return {
        detail: 'All’account di gestione viene chiesto un secondo fattore, che da solo non può fornire.',
        hint: 'Escludi l’account di gestione dall’autenticazione a più fattori, poi ripeti la verifica.',
      }
    case 'conditional-access':
      return {
        detail: 'Un criterio di accesso condizionale blocca l’account di gestione.',
        hint: 'Escludi l’account di gestione dal criterio che lo blocca, poi ripeti la verifica.',
      }
    case 'wrong-credentials':
      return {
        detail: 'Il tenant non accetta le credenziali dell’account di gestione.',
        hint: 'Reimposta la password dell’account di gestione, poi ripeti la verifica; oppure conferma un altro account.',
      }
    case 'import-throttled':
      return {
        detail: 'Microsoft 365 sta limitando l’importazione: per ora ha letto quanto le è concesso.',
        hint: 'Attendi un momento, poi ripeti la verifica; l’importazione riprende da dove si è fermata.',
      }
  }
}
