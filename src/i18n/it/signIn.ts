import type { Messages } from '../messages'

export const signIn: Messages['signIn'] = {
  title: 'Accedi',
  choose: 'Questa è una demo: scegli chi sei.',
  failed: 'L’accesso non è riuscito: %{reason}',
  over: {
    title: 'La tua sessione è terminata. Accedi di nuovo.',
    text: 'Come %{name} torni dove eri, con quello che avevi scritto.',
    goOn: 'Continua come %{name}',
  },
  role: { admin: 'Amministratore', viewer: 'Visualizzatore' },
  groups: {
    internal: 'Il produttore',
    distributor: 'Distributori',
    partner: 'Partner',
    reseller: 'Rivenditori',
  },
  may: {
    internal: {
      admin: 'Vede e gestisce i partner e i clienti di tutti i distributori.',
      viewer: 'Vede i partner e i clienti di tutti i distributori; non modifica nulla.',
    },
    distributor: {
      admin: 'Vede e gestisce i propri partner e i loro clienti.',
      viewer: 'Vede i propri partner e i loro clienti; non modifica nulla.',
    },
    partner: {
      admin: 'Vede e gestisce i propri clienti.',
      viewer: 'Vede i propri clienti; non modifica nulla.',
    },
    reseller: {
      admin: 'Qui non ha account; gli viene detto a chi rivolgersi.',
      viewer: 'Qui non ha account; gli viene detto a chi rivolgersi.',
    },
  },
  trialPartner: 'È ancora in TRIAL a sua volta, quindi non può ancora convertire un cliente.',
}
