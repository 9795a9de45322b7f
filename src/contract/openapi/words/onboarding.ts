import type { Words } from './words'

/** The fields of pending accounts and of the activation page (spec, section 4). */
export const onboardingWords: Words = {
  kind: '`customer` or `partner`.',
  'NewAccount.kind':
    'What is added: a `customer`, with exactly one SKU, or a `partner`, whose SKUs and add-ons the edition gives.',
  'NewAccount.organizationName':
    'The name of the organization, on one line: white space at its ends goes, within it counts as one space.',
  allowDuplicate:
    'Whether an account of the same name and email under the same owner may be there already. If left out: false, and such an account is refused with 409 `duplicate-account`.',
  status:
    'How far the onboarding is: `link-sent` → `onboarding-started` → `consent-granted` → `management-configuration` (→ `pre-import-error`, from which it goes back to the check) → `running-import` → `import-completed`, when the account leaves Pending for its list.',
  statusSince: 'When the present status was reached: the moment of the last entry of `history`.',
  history:
    'Every status with the moment at which it was reached, oldest first. The first is `link-sent`; a link sent again adds none.',
  'history.status': 'The status that was reached.',
  'history.at': 'When it was reached.',
  linkSentAt: 'When the newest activation link was sent.',
  addedAt: 'When the account was added and its first activation link sent.',
  activationLink:
    'The address of the activation page. It is dead once a newer link was sent or the import is completed.',
  failure:
    'What went wrong last, until it is overcome; null otherwise. Of the consent: `personal-account`, `no-global-admin`, `consent-declined`. Of the check: `multi-factor-required`, `conditional-access`, `wrong-credentials`. Of the import: `import-throttled`.',
  tenantAtWork:
    'Whether the tenant is at work, so that the status moves by itself and it is worth asking again.',
  importErrors: 'What went wrong with check and import.',
  eventLog: 'What happened in the onboarding.',
  'importErrors.at': 'When it went wrong.',
  'eventLog.at': 'When it happened.',
  message: 'The line, as a sentence for a person.',
  'resend-link.body.notificationEmail':
    'The corrected address, to which the new link and all mails from now on go; for one account at a time. If left out, it stays.',
  account:
    'The work account, as an email address: the one that grants consent for the Microsoft 365 tenant, or the one that is to manage it.',
  'Activation.organizationName': 'The name of the organization that is being onboarded.',
  'Activation.kind': 'Whether it becomes a customer or a partner.',
  'Activation.trialEndsOn':
    'The day on which the trial ends, at its first moment. Null before the trial has started: a customer’s starts when its import is completed.',
  'Activation.today': 'The backend’s day, by which one tells whether the trial is over.',
  sentBy: 'The name of the organization that sent the link.',
  progress: 'How much of the check and the import is done, in percent. Null before they begin.',
  'Activation.problem': 'What went wrong last and is not overcome. It is missing where nothing did.',
  'Activation.problem.reason': 'Which failure it is: one of those of `failure` of the pending account.',
  'Activation.problem.detail': 'What went wrong, as a sentence for the visitor.',
  hint: 'What to do about it, as a sentence for the visitor.',
}
