import type { Messages } from '../messages'

export const pending: Messages['pending'] = {
  status: {
    'link-sent': 'Link di attivazione CoreView inviato',
    'onboarding-started': 'Onboarding iniziato',
    'consent-granted': 'Consenso concesso',
    'management-configuration': 'Configurazione di gestione',
    'pre-import-error': 'Errore pre-importazione',
    'running-import': 'Importazione in corso',
    'import-completed': 'Importazione completata',
  },
  failure: {
    'personal-account': 'Account personale',
    'no-global-admin': 'Non amministratore globale',
    'consent-declined': 'Consenso rifiutato',
    'multi-factor-required': 'Secondo fattore richiesto',
    'conditional-access': 'Accesso condizionale',
    'wrong-credentials': 'Credenziali errate',
    'import-throttled': 'Importazione limitata',
  },
  age: {
    now: 'adesso',
    minutes: 'da %{count} min',
    hours: 'da %{count} h',
    days: 'da %{count} giorni',
  },
  resent: {
    now: 'link inviato di nuovo adesso',
    minutes: 'link inviato di nuovo %{count} min fa',
    hours: 'link inviato di nuovo %{count} h fa',
    days: 'link inviato di nuovo %{count} giorni fa',
  },
  ended: 'terminata %{distance}',
  atWork: 'Il tenant è al lavoro.',
  history: 'Cronologia degli stati di %{name}',
  importErrors: 'Errori di importazione di %{name}',
  eventLog: 'Registro eventi di %{name}',
  newest: '%{count}, il più recente:',
  close: 'Chiudi',
  arrived: {
    one: '%{name} è ora in %{list}.',
    many: '%{count} account è ora in %{list}. |||| %{count} account sono ora in %{list}.',
    open: 'Apri',
  },
}
