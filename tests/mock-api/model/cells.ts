import type { Request } from '../../model/answer'
import { type EditionName, rulesOf } from '../../model/editions'
import type { Look } from '../../model/reading'
import type { Reply } from '../../model/world'

/** What a request came to: a line for each of its ids, or for its answer. */
export function cellsOf(
  request: Request,
  { status, problem, body }: Reply,
  edition: EditionName,
): readonly string[] {
  const about = nameOf(request)
  if (problem || request.to !== 'act') {
    const results: readonly Outcome[] = Object(body).results ?? [{ outcome: String(status) }]
    return problem ? [`${about}: ${problem['reason']}`] : results.map(result => `${about}: ${endOf(result)}`)
  }
  // What is foretold of a command are its results.
  const { results } = body as { results: readonly Outcome[] }
  const dryRun = request.body.dryRun ? [`${about}: tried only`] : []
  return [...results.map(result => `${about}: ${endOf(result)} (${edition})`), ...dryRun]
}

/** What was seen of it: rows or none, or why not. */
export function cellOf(look: Look, foretold: Reply): string {
  const how = 'as' in look ? `, ${look.as}` : 'id' in look ? ', one' : ''
  const isEmpty = 'as' in look && Object(foretold.body).total === 0
  return `see ${look.at}${how}: ${isEmpty ? 'nothing' : cameTo(foretold)}`
}

/** The status, or the reason of a problem. */
export function cameTo({ status, problem }: Reply): string {
  return String(problem?.['reason'] ?? status)
}

interface Outcome {
  readonly outcome: string
  readonly problem?: { readonly reason: string }
}

function nameOf(request: Request): string {
  switch (request.to) {
    case 'act':
      return `${request.action} ${request.kind}`
    case 'pending':
      return request.action
    case 'add':
      return `add ${request.body.kind}`
    case 'clock':
    case 'edition':
    case 'reset':
      return request.to
  }
}

function endOf({ outcome, problem }: Outcome): string {
  return problem?.reason ?? outcome
}

const editions = Object.keys(rulesOf) as readonly EditionName[]

/** Every cell of section 3’s table, in each edition in which it can be come to. */
const ofCommands = (['customer', 'partner'] as const).flatMap(kind =>
  editions.flatMap(edition => {
    const rules = rulesOf[edition]
    const always = [
      'read-only-operator',
      ...(kind === 'customer' ? ['own-access-suspended', 'not-sold-by-msp'] : []),
    ]
    const running = ['applied', 'already-in-production', 'trial-ended']
    const hasLimit = edition === '2025' ? ['window-not-open', 'extension-limit-reached'] : []
    const noDistributor = rules.distributorExtends === 'no' ? ['customer-of-your-partner'] : []
    const extends_ = [...running, ...hasLimit, ...(kind === 'customer' ? noDistributor : [])]
    const noneForDistributors = rules.distributorExtends === '–' ? ['not-in-edition'] : []
    const customers = kind === 'customer'
    const inTrial = customers && rules.customerOfPartnerInTrialConverts === 'no' ? ['partner-in-trial'] : []
    const offered = customers ? ['sku-not-offered'] : []
    const lines = {
      'extend-trial':
        rules.extension[kind] === '–'
          ? ['not-in-edition']
          : [...extends_, ...(customers ? noneForDistributors : []), ...always],
      'manage-upgrade': rules.manageUpgrade[kind] === '–' ? ['not-in-edition'] : [...running, ...always],
      convert: ['applied', 'already-in-production', ...inTrial, ...offered, ...always],
      edit: ['applied', 'not-in-production', 'changed-meanwhile', ...offered, ...always],
    }
    return Object.entries(lines).flatMap(([action, outcomes]) =>
      [...outcomes, 'not-found'].map(outcome => `${action} ${kind}: ${outcome} (${edition})`),
    )
  }),
)

const ofOthers = [
  ...['extend-trial', 'manage-upgrade', 'convert', 'edit'].flatMap(action =>
    ['customer', 'partner'].flatMap(kind =>
      ['invalid-fields', 'not-allowed', 'tried only'].map(outcome => `${action} ${kind}: ${outcome}`),
    ),
  ),
  ...[
    ...['201', 'invalid-fields', 'read-only-operator', 'own-access-suspended', 'not-yours-to-add'],
    ...['sku-not-offered', 'duplicate-account', 'not-allowed'],
  ].map(outcome => `add customer: ${outcome}`),
  ...[
    '201',
    'invalid-fields',
    'read-only-operator',
    'not-allowed',
    'not-in-edition',
    'duplicate-account',
  ].map(outcome => `add partner: ${outcome}`),
  ...[
    'applied',
    'not-found',
    'read-only-operator',
    'own-access-suspended',
    'not-allowed',
    'invalid-fields',
  ].flatMap(outcome => [`resend-link: ${outcome}`, `check-again: ${outcome}`]),
  ...['not-started', 'consent-not-granted', 'not-configured', 'tenant-at-work'].map(
    reason => `check-again: ${reason}`,
  ),
  ...['clock: 200', 'clock: invalid-fields', 'edition: 200', 'reset: 200'],
]

const ofLooks = [
  ...['customers, list', 'customers, ids', 'customers, csv', 'pending, list', 'pending, ids'],
  ...['partners, list', 'partners, ids', 'partners, csv', 'events, list', 'mails, list'],
].flatMap(what =>
  ['200', 'not-allowed', ...(what.endsWith('csv') ? [] : ['nothing'])].map(end => `see ${what}: ${end}`),
)
const ofOne = ['customers, one', 'partners, one', 'pending, one'].flatMap(what =>
  ['200', 'not-found', 'not-allowed'].map(end => `see ${what}: ${end}`),
)
const ofTheRest = [
  ...['summary', 'actors', 'distributors, list'].flatMap(what => [
    `see ${what}: 200`,
    `see ${what}: not-allowed`,
  ]),
  ...['session', 'clock', 'preferences'].map(what => `see ${what}: 200`),
  ...['200', 'precondition-failed', 'precondition-required'].map(end => `keep preferences: ${end}`),
  ...['visit', 'visit, start', 'visit, consent', 'visit, configure'].flatMap(what =>
    ['200', 'not-found', 'link-replaced', 'link-used'].map(end => `${what}: ${end}`),
  ),
  ...['personal-account', 'no-global-admin', 'consent-declined', 'not-started', 'invalid-fields'].map(
    end => `visit, consent: ${end}`,
  ),
  ...['not-started', 'consent-not-granted', 'invalid-fields'].map(end => `visit, configure: ${end}`),
]

/** What requests can come to. */
export const allCells: readonly string[] = [...ofCommands, ...ofOthers, ...ofLooks, ...ofOne, ...ofTheRest]
