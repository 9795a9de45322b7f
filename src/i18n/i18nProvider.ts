import polyglotI18nProvider from 'ra-i18n-polyglot'
import { en } from './en'
import { isolating } from './isolated'

/** Every word of the console comes from here; a rule's sentence comes from the rule. */
export const i18nProvider = isolating(polyglotI18nProvider(() => en, 'en'))
