import { screen, within } from '@testing-library/react'
import type { OnboardingStatus } from '#lifecycle'
import type { PendingFacts } from '../../mock-api/channel'
import type { Row } from '../../mock-api/client'
import type { Api } from '../../mock-api/server'
import type { Within } from '../panel'

export type PendingTable = 'Pending customers' | 'Pending partners'

/** The rows of a table, from top to bottom, each by the name that its checkbox has; waits for it. */
export async function pendingNames(table: PendingTable = 'Pending customers'): Promise<readonly string[]> {
  const boxes = within(await screen.findByRole('table', { name: table })).getAllByRole('checkbox', {
    name: /^Select (?!all)/,
  })
  return boxes.map(box => (box.getAttribute('aria-label') ?? '').replace('Select ', ''))
}

/** The row of one account. */
export async function pendingRow(name: string): Promise<HTMLElement> {
  const row = (await screen.findByRole('checkbox', { name: `Select ${name}` })).closest('tr')
  if (!row) throw new Error(`${name} stands in no row`)
  return row
}

/** What a person can look for in the row of one account. */
export async function inRow(name: string): Promise<Within> {
  return within(await pendingRow(name))
}

/** What the backend has of a pending account, as its vendor sees it. */
export async function pendingIn(api: Api, id: string): Promise<Row> {
  return (await api.signIn('internal-admin')).record('pending', id)
}

/** An account that is pending and has come through these statuses, a minute each, on the day before. */
export function through(...statuses: readonly OnboardingStatus[]): Required<Pick<PendingFacts, 'history'>> {
  return {
    history: (['link-sent', ...statuses] as const).map((status, minutes) => ({
      status,
      at: `2026-06-14T09:0${minutes}:00.000Z`,
    })),
  }
}

/** Its check has failed: the management account needs a second factor. */
export const checkFailed = {
  kind: 'customer' as const,
  failure: 'multi-factor-required' as const,
  ...through('onboarding-started', 'consent-granted', 'management-configuration', 'pre-import-error'),
} satisfies PendingFacts

/** Its import rests. */
export const importRests = {
  kind: 'customer' as const,
  ...through('onboarding-started', 'consent-granted', 'management-configuration', 'running-import'),
} satisfies PendingFacts

/** Its import is under way. */
export const importing = {
  ...importRests,
  tenantAtWork: true,
  tenant: {
    account: 'admin@contoso.example',
    overcome: [],
    importedParts: 3,
    reportsAt: '2026-06-15T00:00:00.000Z',
  },
} satisfies PendingFacts
