import Alert from '@mui/material/Alert'
import { useNotify, useStoreContext, useTranslate } from 'react-admin'
import { accountLists } from '../account'
import { usePartnerAppDataProvider } from '../api'
import { QuestionDialog, useClosing, useDayFormat } from '../page'
import { useClock } from './clock/useClock'
import { useDemoCommand, useFailureInWords, useIsBusy } from './useDemoCommand'

const losses = ['accounts', 'records', 'day'] as const

/** Says what is lost before the demo starts over. */
export function StartOverDialog({ onClosed }: { readonly onClosed: () => void }) {
  const translate = useTranslate()
  const failureInWords = useFailureInWords()
  const busy = useIsBusy()
  const closing = useClosing(onClosed)
  const { error, run } = useStartOver(closing.close)
  const { long } = useDayFormat()
  const { data: clock } = useClock()
  const backTo = clock && { day: long(clock.start.today), edition: clock.start.edition }
  return (
    <QuestionDialog
      title={translate('demo.startOver.title')}
      closing={closing}
      text={
        <>
          {translate('demo.startOver.lost')}
          <ul>
            {losses.map(loss => (
              <li key={loss}>{translate(`demo.startOver.${loss}`, backTo)}</li>
            ))}
          </ul>
          {translate('demo.startOver.kept')}
        </>
      }
      cancel={translate('demo.startOver.cancel')}
      apply={translate('demo.startOver.apply')}
      onApply={() => run(undefined)}
      busy={busy}
    >
      {error && (
        <Alert severity="error" role="alert" sx={{ mt: 2 }}>
          {translate('demo.startOver.failed', { reason: failureInWords(error) })}
        </Alert>
      )}
    </QuestionDialog>
  )
}

/** Starts over. Everything is read anew once the session tells; what was ticked may no longer be there. */
function useStartOver(onDone: (tell: () => void) => void) {
  const notify = useNotify()
  const { long } = useDayFormat()
  const store = useStoreContext()
  const { startOver } = usePartnerAppDataProvider()
  return useDemoCommand((_: undefined, signal) => startOver(signal), {
    onDone: ({ today, edition }) => {
      for (const list of Object.keys(accountLists)) store.removeItem(`${list}.listParams.selectedIds`)
      onDone(() =>
        notify('demo.startOver.done', { type: 'success', messageArgs: { day: long(today), edition } }),
      )
    },
  })
}
