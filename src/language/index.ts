export type { Language } from './Language'
export { LanguageContext, useLanguage, useSentences } from './LanguageContext'
export { isLanguageId, type LanguageId, languageNames, languageOfBrowser } from './languages'
