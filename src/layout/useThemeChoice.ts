import { useEffect } from 'react'
import { useStoreContext } from 'react-admin'
import { themes } from '#contract'
import { usePreferences } from '../api'

export const themeChoices = ['system', ...themes] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** Under this key react-admin's theme provider looks; without it, it follows the system. `public/scheme.js` reads it too. */
const key = 'theme'

/** Which theme the operator has chosen, and how to choose another. react-admin's own hook could not go back to the system's. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const { choices, choose } = usePreferences()
  return [choices.theme ?? 'system', choice => choose(() => ({ theme: choice === 'system' ? null : choice }))]
}

/** Has the console look as the operator has chosen, and remembers it in the browser for before anybody is known. */
export function useChosenTheme(): void {
  const { theme } = usePreferences().choices
  const store = useStoreContext()
  useEffect(() => {
    store.setItem(key, theme ?? undefined)
  }, [store, theme])
}
