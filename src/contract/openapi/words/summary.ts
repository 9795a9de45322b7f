import type { Words } from './words'

/** The fields of the dashboard's summary and of an operator's preferences (spec, section 6). */
export const summaryWords: Words = {
  accounts: 'All accounts of each kind that the operator sees.',
  decisions: 'What needs a decision today.',
  trials: 'The running trials by the days that they have left.',
  onboarding: 'The pending accounts by their status.',
  conversions: 'What went into production, by week.',
  billing:
    'What is going to be billed. Null for who sees no partners, and where no partner’s trial upgrades by itself.',
  list: 'The list that answers with exactly the rows that are counted.',
  filter: 'The filter with which that list does.',
  total: 'How many rows there are.',
  decision:
    'What asks for a decision: a ready-made view, or `import-error`, where an operator can have the check run again.',
  yours:
    'Those on which the operator may take the action itself. Null where there is nothing to do to the accounts.',
  'yours.action': 'The action that the decision calls for.',
  daysLeft: 'In how many days the trials end; of the last of the row, in so many or more.',
  week: 'The Monday of the week.',
  by: 'Whether the `calendar` did it or an `operator`.',
  'billing.partners': 'The partners whose trials are going to upgrade by themselves.',
  soonest:
    'The customers by partner that are going to be billed to a distributor, the soonest first; not all of them.',
  'soonest.organizationName': 'The name of the partner.',
  'soonest.on': 'The day on which the partner’s trial ends and billing starts.',
  views: 'The views that the operator keeps.',
  'views.id': 'The id of the view, which the client chooses.',
  'views.list': 'The list that it is a view of.',
  'views.filter':
    'Its conditions, as the list’s own filter takes them; a day may be relative: `today`, `today+7`.',
  sort: 'By which field the list is sorted, and in which order.',
  columns: 'The columns shown, in their order. Of a view null: as they are chosen for the list.',
  'choices.columns': 'The columns shown of each list, where the operator has chosen.',
  choices: 'How the operator has the console look.',
  language: 'The language. Null: as the browser has it.',
  theme: 'Dark or light. Null: as the system has it.',
  density: 'How close the rows stand.',
  rowsPerPage: 'How many rows a page has.',
  customers: 'The columns of the customers, in their order.',
  partners: 'The columns of the partners, in their order.',
  'pending-customers': 'The columns of the pending customers, in their order.',
  'pending-partners': 'The columns of the pending partners, in their order.',
}
