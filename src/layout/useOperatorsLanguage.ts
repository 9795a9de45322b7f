import { useEffect } from 'react'
import { usePreferences } from '../api'
import { useLanguage } from '../language'

/**
 * Speaks the language that the operator has chosen, here or in another browser. Who has chosen none, or one
 * that cannot be loaded just now, goes on hearing this browser's.
 */
export function useOperatorsLanguage(): void {
  const { language } = usePreferences().choices
  const { speak } = useLanguage()
  useEffect(() => {
    if (language) void speak(language).catch(() => undefined)
  }, [language, speak])
}
