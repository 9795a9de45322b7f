import { useStore, useStoreContext } from 'react-admin'

export const themeChoices = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** Under this key react-admin's own theme provider looks; without it, it follows the system. `public/scheme.js` reads it too. */
const key = 'theme'

/** Which theme was chosen in this browser, and how to choose another. react-admin's own hook could not go back to the system's. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [chosen = 'system'] = useStore<ThemeChoice>(key)
  const store = useStoreContext()
  return [chosen, choice => store.setItem(key, choice === 'system' ? undefined : choice)]
}
