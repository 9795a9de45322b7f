import { consentFailures, type VisitorStep } from '#lifecycle'
import { json } from '../answers'
import type { Described } from '../described'
import { ref } from '../jsonSchemas'
import { idempotencyKey } from '../parameters'
import { addRefusals, stepRefusals } from '../refusals'
import { pendingCommandName } from '../schemas'

const whoOfPending =
  'An admin of the vendor and of a distributor; of a partner for its customers. A viewer is refused by the rules, account by account; operators of a reseller: 403.'
const visitor = 'Whoever has the link.'
const linkReasons = ['not-found', 'link-used', 'link-replaced', 'too-many-requests'] as const

export const onboarding = {
  addPending: {
    operation: 'addPending',
    tag: 'Onboarding',
    summary: 'Add a customer or a partner, and mail it the activation link',
    who: 'A customer: an admin of the vendor and of a partner. A partner: an admin of the vendor and of a distributor. Others: 403.',
    more: 'Same name and email under the same owner: 409 `duplicate-account` unless `allowDuplicate`.',
    parameters: [idempotencyKey],
    body: 'NewAccount',
    answer: { ...json('The pending account.', ref('PendingAccount')), status: 201 },
    reasons: ['not-allowed', ...addRefusals, 'idempotency-key-reused'],
  },
  pendingResendLink: {
    operation: 'actOnPending',
    last: 'resend-link',
    tag: 'Onboarding',
    summary: 'Send a new activation link, to a corrected address too; the one before is dead',
    who: whoOfPending,
    more: '`notificationEmail` goes with a single id.',
    parameters: [idempotencyKey],
    body: pendingCommandName('resend-link', 'body'),
    answer: json('What became of each account.', ref(pendingCommandName('resend-link', 'answer'))),
    reasons: ['not-allowed', 'idempotency-key-reused'],
  },
  pendingCheckAgain: {
    operation: 'actOnPending',
    last: 'check-again',
    tag: 'Onboarding',
    summary: 'Have the tenant checked again, or its import go on',
    who: whoOfPending,
    parameters: [idempotencyKey],
    body: pendingCommandName('check-again', 'body'),
    answer: json('What became of each account.', ref(pendingCommandName('check-again', 'answer'))),
    reasons: ['not-allowed', 'idempotency-key-reused'],
  },
  activation: {
    operation: 'activation',
    tag: 'Activation',
    summary: 'What an activation link opens; that it is fetched changes nothing',
    who: visitor,
    isPublic: true,
    answer: json('Where the onboarding stands.', ref('Activation')),
    reasons: linkReasons,
  },
  activationStart: step('start', 'Press Start', 'Start', []),
  activationConsent: step('consent', 'Grant consent with a work account', 'Consent', [
    'not-started',
    ...consentFailures,
  ]),
  activationConfigure: step(
    'configure',
    'Confirm the account that manages the tenant',
    'Configure',
    stepRefusals,
  ),
} as const satisfies Readonly<Record<string, Described>>

function step(
  name: VisitorStep['step'],
  summary: string,
  body: string,
  reasons: NonNullable<Described['reasons']>,
): Described {
  return {
    operation: 'activate',
    last: name,
    tag: 'Activation',
    summary,
    who: visitor,
    more: 'A step that is done already is answered, and changes nothing.',
    isPublic: true,
    body,
    answer: json('Where the onboarding stands.', ref('Activation')),
    reasons: [...linkReasons, ...reasons],
  }
}
