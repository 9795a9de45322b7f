import { dayOfInstant } from '#lifecycle'
import { seed } from './seed'
import type { ServerSettings } from './settings'
import type { Settings, State } from './store/state'

/** The state with which a data file begins. */
export function firstState({ today, seedCustomers, edition }: ServerSettings): State {
  const firstDay = today ?? dayOfInstant(new Date().toISOString())
  const state = seed({ today: firstDay, customers: seedCustomers, edition })
  return today === null ? { ...state, settings: { ...state.settings, demo: null } } : state
}

/** What was asked for and is otherwise: these settings count only when the data file is first made. */
export function unusedSettings(settings: ServerSettings, { edition, demo }: Settings): readonly string[] {
  const { seedCustomers } = settings
  const first = demo?.seed ?? { today: null, edition, customers: seedCustomers }
  const counted = {
    TODAY: settings.today === first.today,
    EDITION: settings.edition === first.edition,
    SEED_CUSTOMERS: seedCustomers === first.customers,
  }
  return Object.entries(counted).flatMap(([name, counts]) =>
    counts || !settings.given.includes(name) ? [] : [name],
  )
}
