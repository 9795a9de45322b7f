import { languages } from '#contract'

export type LanguageId = (typeof languages)[number]

/** The languages of the console, each by its own name. */
export const languageNames: Readonly<Record<LanguageId, string>> = { en: 'English', it: 'Italiano' }

export function isLanguageId(value: unknown): value is LanguageId {
  return languages.some(id => id === value)
}

/** The first of the browser's languages that the console speaks; English where it speaks none of them. */
export function languageOfBrowser(): LanguageId {
  return navigator.languages.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguageId) ?? 'en'
}
