import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { I18nProvider, Store } from 'react-admin'
import { isLanguageId, type Language, LanguageContext, type LanguageId, languageOfBrowser } from '../language'
import { english } from './english'
import { i18nProviderOf } from './i18nProviderOf'
import { load } from './load'

interface LanguagesProps {
  readonly store: Store
  readonly children: (i18nProvider: I18nProvider) => ReactNode
}

/**
 * Speaks the language that was chosen in this browser, otherwise the browser's own. What is open stays open when it changes: the words
 * are exchanged once the new ones are there. Until the first ones are, nothing is said in another language.
 */
export function Languages({ store, children }: LanguagesProps) {
  const chosen = useSyncExternalStore(
    onChange => store.subscribe('locale', onChange),
    () => store.getItem('locale'),
  )
  const language = useLoaded(isLanguageId(chosen) ? chosen : languageOfBrowser())
  const i18nProvider = useMemo(() => language && i18nProviderOf(language, store), [language, store])
  const asked = useRef<LanguageId>(undefined)
  const speak = useCallback(
    async (id: LanguageId) => {
      asked.current = id
      await load(id)
      // Another one may have been chosen while this one was on its way.
      if (asked.current === id) store.setItem('locale', id)
    },
    [store],
  )
  const spoken = useMemo(() => language && { language, speak }, [language, speak])
  // With the words, not after them.
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language.id
  }, [language])

  if (!i18nProvider || !spoken) return null
  return <LanguageContext value={spoken}>{children(i18nProvider)}</LanguageContext>
}

/** The language, or the one before it while it is loaded; English where it cannot be. */
function useLoaded(id: LanguageId): Language | undefined {
  const [language, setLanguage] = useState(id === 'en' ? english : undefined)
  useEffect(() => {
    let isWanted = true
    load(id).then(
      loaded => isWanted && setLanguage(loaded),
      () => isWanted && setLanguage(before => before ?? english),
    )
    return () => {
      isWanted = false
    }
  }, [id])
  return language
}
