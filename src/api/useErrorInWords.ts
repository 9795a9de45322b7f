import { useTranslate } from 'react-admin'
import { useLanguage } from '../language'
import { problemIn } from './httpClient'

/** Why something did not work, in the reader's language: what the API answered, or that it did not. */
export function useErrorInWords(): (error: unknown) => string {
  const translate = useTranslate()
  const { tellProblem } = useLanguage().language
  return error => {
    const problem = problemIn(error)
    if (problem) return tellProblem(problem)
    // The console's own errors have a translation key for a message.
    return error instanceof Error ? translate(error.message, { _: error.message }) : ''
  }
}
