/** Under which translation keys the values of a field are named. */
export const choiceKeys = {
  subscriptionLevel: 'account.level',
  stage: 'account.stage',
  automaticUpgrade: 'account.upgrade',
  source: 'account.source',
  allowed: 'account.allowed',
  status: 'pending.status',
  failure: 'pending.failure',
  action: 'activity.action',
  outcome: 'activity.outcome',
  accountKind: 'activity.kind',
} as const
