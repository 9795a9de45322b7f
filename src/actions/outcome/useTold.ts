import { useTranslate } from 'react-admin'
import { useLanguage } from '../../language'
import type { Cause } from '../run/applyInRequests'

/** Tells in the reader's language why something was refused or was not answered. */
export function useTold(): (cause: Cause) => string {
  const translate = useTranslate()
  const { tellProblem } = useLanguage().language
  return cause => (typeof cause === 'string' ? translate(cause, { _: cause }) : tellProblem(cause))
}
