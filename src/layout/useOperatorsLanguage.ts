import { useEffect, useEffectEvent } from 'react'
import { takeNotedLanguage, usePreferences, useSignedIn } from '../api'
import { languageOfBrowser, useLanguage } from '../language'

/**
 * Speaks the language that the operator has chosen, here or in another browser. Who has never chosen has chosen the one in which it has signed in,
 * if it was chosen there; else it hears the browser's. One that cannot be loaded just now leaves the one before.
 */
export function useOperatorsLanguage(): void {
  const { id } = useSignedIn().actor
  const { choices, choose, isKnown } = usePreferences()
  const { speak } = useLanguage()
  const hear = useEffectEvent((chosen: typeof choices.language) => {
    const noted = takeNotedLanguage()
    // What another browser has kept meanwhile stays.
    if (!chosen && noted) choose(({ language }) => ({ language: language ?? noted }))
    void speak(chosen ?? noted ?? languageOfBrowser()).catch(() => undefined)
  })
  const { language } = choices
  // biome-ignore lint/correctness/useExhaustiveDependencies: another operator hears its own, also where neither has chosen.
  useEffect(() => {
    if (isKnown) hear(language)
  }, [id, isKnown, language])
}
