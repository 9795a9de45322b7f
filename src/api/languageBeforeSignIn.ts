import { isLanguageId, type LanguageId } from '../language'

const key = 'partner-app.language'

/** Notes the language that somebody has chosen in this tab before signing in, for whoever signs in next. */
export function noteLanguage(id: LanguageId): void {
  sessionStorage.setItem(key, id)
}

/** The language that was noted, which is so once; undefined when none was. */
export function takeNotedLanguage(): LanguageId | undefined {
  const noted = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return isLanguageId(noted) ? noted : undefined
}
