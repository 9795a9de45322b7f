import type { ActivationRecord } from '#contract'

/** The way of a visitor, as the page counts it. */
export const activationSteps = ['start', 'consent', 'configuration', 'import', 'done'] as const
export type ActivationStep = (typeof activationSteps)[number]

/** At which step an activation is. The check belongs to the configuration that it checks. */
export function stepOf({ status }: Pick<ActivationRecord, 'status'>): ActivationStep {
  switch (status) {
    case 'link-sent':
      return 'start'
    case 'onboarding-started':
      return 'consent'
    case 'consent-granted':
    case 'management-configuration':
    case 'pre-import-error':
      return 'configuration'
    case 'running-import':
      return 'import'
    case 'import-completed':
      return 'done'
  }
}
