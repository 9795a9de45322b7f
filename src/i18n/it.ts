import { actionMessages } from '../actions/messages.it'
import { account } from './it/account'
import { activation } from './it/activation'
import { activity } from './it/activity'
import { api } from './it/api'
import { dashboard } from './it/dashboard'
import { demo } from './it/demo'
import { layout } from './it/layout'
import { life } from './it/life'
import { listView } from './it/listView'
import { mailbox } from './it/mailbox'
import { page } from './it/page'
import { pending } from './it/pending'
import { ra } from './it/reactAdmin'
import { resources } from './it/resources'
import { signIn } from './it/signIn'
import type { Messages } from './messages'

/**
 * Italian, by the folder that speaks it, with one word for each thing:
 *
 *     account          account                  trial                 (periodo di) prova
 *     customer         cliente                  automatic upgrade     passaggio automatico (a PRODUCTION)
 *     partner          partner                  keep, block           mantenere, bloccare
 *     distributor      distributore             subscription level    livello dell’abbonamento
 *     reseller         rivenditore              production            produzione
 *     add-ons          componenti aggiuntivi    pending               in attesa
 *     seats            postazioni               to extend             estendere
 *     operator         operatore                to convert            convertire
 *     vendor           produttore               refused, failed       rifiutato, non riuscito
 *     ready-made view  vista pronta             stage                 fase
 *     pre-import error errore pre-importazione  consent granted       consenso concesso
 *     keyboard keys    scorciatoie da tastiera  production ended      abbonamento scaduto
 *     to send          inviare                  to remove, to clear   rimuovere, azzerare
 *     just now         adesso                   upgrades by itself    passa automaticamente
 *
 * What ends is named by what it is: a trial “termina” (fine prova), a subscription “scade” (scadenza); the access of either “è sospeso”.
 * SKU, MSP, tenant, onboarding, link, TRIAL and PRODUCTION stay. The reader is “tu”; quotation marks are « ». A day follows its article
 * as “il %{day}”: `elided` makes “l’8 giugno” of it.
 */
export const it: Messages = {
  ra,
  api,
  resources,
  account,
  activation,
  activity,
  ...actionMessages,
  dashboard,
  demo,
  layout,
  life,
  listView,
  mailbox,
  page,
  pending,
  signIn,
}
