import { useEffect, useRef } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useLocation, useNavigate } from 'react-router'
import { pages } from '#lifecycle'
import { accountLists } from '../../account'
import { useSignInAs } from '../../api'
import { useDemoCommand, useFailureInWords } from '../useDemoCommand'

/** Where the store keeps how each list was left: what was ticked, searched and filtered. */
const listsAsLeft = [...pages, ...Object.keys(accountLists)].map(list => `${list}.listParams`)

const refusedAt = '/access-denied'

/** Signs in as somebody else. The page stays; where it was refused to the former operator, the new one is led to it once more. */
export function useSwitchOperator(): (operatorId: string) => void {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const failureInWords = useFailureInWords()
  const { pathname, search } = useLocation()
  const asked = useRef('/')
  useEffect(() => {
    if (pathname !== refusedAt) asked.current = `${pathname}${search}`
  }, [pathname, search])

  const { run } = useDemoCommand(useSignInAs(listsAsLeft), {
    onDone: ({ operator: { name, organization } }) => {
      if (pathname === refusedAt) navigate(asked.current, { replace: true })
      const { organizationName } = organization
      notify('demo.operators.now', {
        type: 'success',
        messageArgs: { name, organization: organizationName },
      })
    },
    onFailed: error => {
      const sentence = translate('demo.operators.failed', { reason: failureInWords(error) })
      notify(sentence, { type: 'error', autoHideDuration: 10_000, messageArgs: { _: sentence } })
    },
  })
  return run
}
