import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import SearchOffIcon from '@mui/icons-material/SearchOffOutlined'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocation } from 'react-router'
import { useMailPath } from '../account'
import { FailedState, PageLoading, StateMessage } from '../page'
import { Mail } from './Mail'
import { useMail } from './useMail'

interface OpenMailProps {
  readonly id: string
  /** Whether the list has made room for it. */
  readonly alone?: boolean
}

/** The mail of the address, or what is the case instead. */
export function OpenMail({ id, alone = false }: OpenMailProps) {
  return (
    <>
      {alone && <BackToList from={id} />}
      <Paper
        variant="outlined"
        sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}
      >
        <MailOrState id={id} alone={alone} />
      </Paper>
    </>
  )
}

function MailOrState({ id, alone }: Required<OpenMailProps>) {
  const translate = useTranslate()
  const { mail, isKnown, error, refetch } = useMail(id)
  if (mail) return <Mail of={mail} takesFocus={alone} />
  if (isKnown) {
    return (
      <StateMessage
        icon={SearchOffIcon}
        title={translate('mailbox.notFound')}
        text={translate('mailbox.notFoundText')}
      />
    )
  }
  return error ? <FailedState error={error} retry={() => void refetch()} /> : <PageLoading />
}

function BackToList({ from }: { readonly from: string }) {
  const translate = useTranslate()
  const pathOf = useMailPath()
  const { search } = useLocation()
  return (
    <Button
      component={LinkBase}
      to={{ pathname: pathOf(), search }}
      state={{ closedMail: from }}
      startIcon={<ArrowBackIcon />}
      size="small"
      sx={{ alignSelf: 'start' }}
    >
      {translate('mailbox.back')}
    </Button>
  )
}
