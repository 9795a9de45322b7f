import { useTranslate } from 'react-admin'
import { statusOf, useErrorInWords } from '../api'

/** Whether the server has decided; otherwise nobody knows what was done. */
export function isAnswer(error: Error): boolean {
  const status = statusOf(error) ?? 0
  return status >= 400 && status < 500 && status !== 429
}

/** The title, as a translation key, of an answer that did not come: there is no connection, or else what could not be done. */
export function titleOf(error: Error, otherwise: string): string {
  return isOffline(error) ? 'activation.trouble.offline' : otherwise
}

/** What became of the answer, as a sentence. */
export function useSentenceOf(): (error: Error) => string {
  const translate = useTranslate()
  const inWords = useErrorInWords()
  return error => (error instanceof DOMException ? translate('activation.trouble.timeout') : inWords(error))
}

/** Whether no answer came for want of a connection. */
export function isOffline(error: Error): boolean {
  return statusOf(error) === 0
}
