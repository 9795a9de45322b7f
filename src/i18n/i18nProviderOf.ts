import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider, Store } from 'react-admin'
import type { Language } from '../language'
import { isolating } from './isolated'

/** A language as react-admin asks for it. */
export function i18nProviderOf({ id, messages, finish = same }: Language, store: Store): I18nProvider {
  const { translate } = isolating(polyglotI18nProvider(() => messages, id))
  return {
    translate: (key, options) => finish(translate(key, options)),
    // Always what the store says: react-admin would build the whole page anew to make up for a difference.
    getLocale: () => store.getItem('locale') ?? id,
    changeLocale: () => Promise.resolve(),
  }
}

const same = (text: string) => text
