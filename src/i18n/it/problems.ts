import { faults, type ProblemReason, preferenceLimits, problems, refusalIn, type Told } from '#contract'
import { isOnboardingFailure } from '#lifecycle'
import { italian } from '#lifecycle/it'

/** A problem from its reason and its facts; what the API said, where it is none of those that it has. */
export function tellProblem(problem: Told): string {
  const refusal = refusalIn(problem)
  if (refusal) return italian.explain(refusal)
  const { reason, errors, retryAfter } = problem
  if (isOnboardingFailure(reason)) return italian.explainFailure(reason).detail
  const limit = Object.values(Object(errors)).flatMap(
    fault => limits.find(([known]) => known === fault)?.[1] ?? [],
  )
  if (limit[0]) return limit[0]
  if (reason === 'too-many-requests' && typeof retryAfter === 'number') {
    return `Troppe richieste da questo indirizzo; riprova fra ${retryAfter === 1 ? '1 secondo' : `${retryAfter} secondi`}.`
  }
  return isProblemReason(reason) ? sentences[reason] : problem.detail
}

/** What the visitor of a link can do about a problem. */
export function tellHint({ reason, hint }: Told): string {
  if (isOnboardingFailure(reason)) return italian.explainFailure(reason).hint
  if (reason === 'not-started') return 'Premi prima Inizia.'
  if (reason === 'consent-not-granted') return 'Concedi prima il consenso.'
  return typeof hint === 'string' ? hint : ''
}

/** What is wrong with a field. What is wrong with a request that no form of the console makes stands as the API said it. */
export function tellFault(fault: string): string {
  const most = Number(/\d+/.exec(fault)?.[0])
  if (fault === faults.tooLong(most)) return `al massimo ${most} caratteri`
  return faultsInWords.find(([known]) => known === fault)?.[1] ?? fault
}

function isProblemReason(reason: string): reason is ProblemReason {
  return Object.hasOwn(problems, reason)
}

const sentences: Readonly<Record<ProblemReason, string>> = {
  'malformed-json': 'Il server non ha capito la richiesta.',
  'malformed-request': 'Il server non ha capito la richiesta.',
  'malformed-query': 'L’indirizzo chiede qualcosa che questo elenco non conosce.',
  'not-signed-in': 'Accedi, o accedi di nuovo: la sessione non è più valida.',
  'not-allowed': 'Gli operatori della tua organizzazione non hanno questa pagina.',
  'not-found': 'Qui non c’è nulla, o nulla che tu possa vedere.',
  'link-used': 'Questo link è già stato usato: l’onboarding è completo.',
  'link-replaced':
    'Questo link è stato sostituito da uno più recente. Cerca l’e-mail più nuova, o rivolgiti a chi l’ha inviata.',
  'nothing-ahead': 'Non c’è nulla in vista per gli account che vedi.',
  'method-not-allowed': 'Il server non prevede questa operazione.',
  'precondition-required': 'Il server non sa su quale stato si basa questa modifica. Ricarica, poi riprova.',
  'precondition-failed': 'Nel frattempo è cambiato altrove. Guarda com’è ora, poi riprova.',
  'body-too-large': 'La richiesta è troppo grande; invia meno account alla volta.',
  'unsupported-content-type': 'Il server non ha capito la richiesta.',
  'request-timeout': 'La richiesta non è arrivata per intero in tempo utile. Riprova.',
  'headers-too-large': 'L’indirizzo è troppo lungo; usa meno filtri.',
  'invalid-fields': 'Alcuni campi non sono corretti.',
  'idempotency-key-reused': 'La chiave di questa richiesta è già stata usata per un’altra.',
  'too-many-requests': 'Troppe richieste; attendi un momento, poi riprova.',
  'internal-error': 'Il server ha avuto un problema. Riprova fra poco.',
  'not-ready': 'Il server si sta avviando o fermando. Riprova fra poco.',
  'storage-unavailable': 'Il server non può salvare in questo momento. Riprova fra poco.',
}

/** What an operator can keep, and no more. */
const { bytes, views } = preferenceLimits
const kilobytes = bytes / 1024
const limits: readonly (readonly [fault: string, sentence: string])[] = [
  [
    faults.tooLarge(kilobytes),
    `Ciò che hai salvato non può superare i ${kilobytes} KB: elimina una vista che non usi più.`,
  ],
  [
    faults.tooManyViews(views),
    `Non si possono salvare più di ${views} viste: eliminane una che non usi più.`,
  ],
]

const faultsInWords = [
  [faults.required, 'campo obbligatorio'],
  [faults.misleading, 'niente caratteri di controllo'],
  [faults.invisible, 'serve qualcosa di leggibile'],
  [faults.noAddress, 'serve un solo indirizzo e-mail, per esempio it@contoso.example'],
] as const
