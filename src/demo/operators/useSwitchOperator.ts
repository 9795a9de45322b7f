import { useNotify, useTranslate } from 'react-admin'
import { useLocation, useNavigate } from 'react-router'
import { actorOf } from '#contract'
import { mayOpen, pages } from '#lifecycle'
import { accountLists } from '../../account'
import { useSignInAs } from '../../api'
import { pageAt } from '../../page'
import { useDemoCommand, useFailureInWords } from '../useDemoCommand'
import { searchForAnother } from './searchForAnother'

/** Where the store keeps how each list was left: what was ticked, searched and filtered. */
const listsAsLeft = [...pages, ...Object.keys(accountLists)].map(list => `${list}.listParams`)

/** Signs in as somebody else. The page stays, with what it shows; one that the new operator does not have gives way to the dashboard. */
export function useSwitchOperator(): (operatorId: string) => void {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const failureInWords = useFailureInWords()
  const { pathname, search } = useLocation()

  const { run } = useDemoCommand(useSignInAs(listsAsLeft), {
    onDone: ({ operator }) => {
      const { name, organization } = operator
      const actor = actorOf(operator)
      const page = pageAt(pathname) ?? 'dashboard'
      // Who has no page at all is told so wherever it is.
      const stays = mayOpen(actor, page) || !mayOpen(actor, 'dashboard')
      const kept = searchForAnother(search)
      if (!stays) navigate('/', { replace: true })
      else if (kept !== search) navigate({ search: kept }, { replace: true })
      notify(stays ? 'demo.operators.now' : 'demo.operators.nowElsewhere', {
        type: 'success',
        messageArgs: { name, organization: organization.organizationName },
      })
    },
    onFailed: error => {
      const sentence = translate('demo.operators.failed', { reason: failureInWords(error) })
      notify(sentence, { type: 'error', autoHideDuration: 10_000, messageArgs: { _: sentence } })
    },
  })
  return run
}
