import type { Request } from './answer'
import { type EditionName, rulesOf } from './editions'
import type { Reply } from './world'

/** What a request came to: a line for each of its ids, or for its answer. */
export function cellsOf(
  request: Request,
  { status, problem, body }: Reply,
  edition: EditionName,
): readonly string[] {
  const about = nameOf(request)
  if (problem || request.to !== 'act') {
    const results: readonly Outcome[] = Object(body).results ?? [{ outcome: String(status) }]
    return problem ? [`${about}: ${problem['reason']}`] : results.map(result => `${about}: ${cameTo(result)}`)
  }
  // What is foretold of a command are its results.
  const { results } = body as { results: readonly Outcome[] }
  const dryRun = request.body.dryRun ? [`${about}: tried only`] : []
  return [...results.map(result => `${about}: ${cameTo(result)} (${edition})`), ...dryRun]
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

function cameTo({ outcome, problem }: Outcome): string {
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

/** What commands can come to. */
export const allCells: readonly string[] = [...ofCommands, ...ofOthers]
