import { useEffect } from 'react'
import { useNotify } from 'react-admin'
import { usePreferences } from '../api'
import { useLanguage } from '../language'

/** Speaks the language that the operator has chosen, here or in another browser. Who has chosen none hears this browser's. */
export function useOperatorsLanguage(): void {
  const { language } = usePreferences().choices
  const { speak } = useLanguage()
  const notify = useNotify()
  useEffect(() => {
    if (language) speak(language).catch(() => notify('page.language.failed', { type: 'error' }))
  }, [language, speak, notify])
}
