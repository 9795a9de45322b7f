import { useMemo } from 'react'
import { useDataProvider, useLogoutIfAccessDenied } from 'react-admin'
import { commands, type PartnerAppCommands } from './commands'
import type { PartnerAppDataProvider } from './dataProvider'

/** The data provider with the domain's verbs and without field edits: a misspelt or forbidden one does not compile. */
export function usePartnerAppDataProvider(): PartnerAppDataProvider {
  const dataProvider = useDataProvider()
  const signOutIfDenied = useLogoutIfAccessDenied()
  return useMemo(() => {
    const { getList, getOne, getMany, getManyReference } = dataProvider
    const reads = { getList, getOne, getMany, getManyReference, supportAbortSignal: true }
    return { ...reads, ...signingOut(signOutIfDenied) }
  }, [dataProvider, signOutIfDenied])
}

/**
 * The verbs, signing out when the session turns out to be dead. react-admin would do that too, and then answer `{ data: {} }` as if
 * all were well, which is nothing that a verb can answer.
 */
function signingOut(signOutIfDenied: (error: unknown) => Promise<boolean>): PartnerAppCommands {
  return {
    act: (...request) => orSignOut(commands.act(...request)),
    add: (...request) => orSignOut(commands.add(...request)),
    ids: (...request) => orSignOut(commands.ids(...request)),
    csv: (...request) => orSignOut(commands.csv(...request)),
    eventActors: (...request) => orSignOut(commands.eventActors(...request)),
    summary: () => orSignOut(commands.summary()),
    catalog: () => orSignOut(commands.catalog()),
    session: () => orSignOut(commands.session()),
    preferences: () => orSignOut(commands.preferences()),
    keepPreferences: (...request) => orSignOut(commands.keepPreferences(...request)),
    operators: () => orSignOut(commands.operators()),
    clock: () => orSignOut(commands.clock()),
    moveClock: (...request) => orSignOut(commands.moveClock(...request)),
    startOver: (...request) => orSignOut(commands.startOver(...request)),
    switchEdition: (...request) => orSignOut(commands.switchEdition(...request)),
    // Whatever comes of an activation, it says nothing about the session of whoever is signed in beside it.
    activation: commands.activation,
    takeStep: commands.takeStep,
  }

  async function orSignOut<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer
    } catch (error) {
      await signOutIfDenied(error)
      throw error
    }
  }
}
