import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import RecordedIcon from '@mui/icons-material/InboxOutlined'
import SentIcon from '@mui/icons-material/MarkEmailReadOutlined'
import QueuedIcon from '@mui/icons-material/ScheduleSendOutlined'
import { useTranslate } from 'react-admin'
import type { MailRecord } from '#contract'
import { IconAndWord } from '../fields/IconAndWord'

const looks = {
  recorded: { icon: RecordedIcon, color: 'secondary' },
  queued: { icon: QueuedIcon, color: 'info' },
  sent: { icon: SentIcon, color: 'success' },
  failed: { icon: ErrorIcon, color: 'error' },
} as const

interface MailStateProps {
  readonly of: MailRecord['state']
  /** Where there is little room. */
  readonly short?: boolean
}

/** What became of a mail. */
export function MailState({ of: state, short = false }: MailStateProps) {
  const translate = useTranslate()
  const word = translate(`mailbox.state.${state}`)
  return (
    <IconAndWord
      {...looks[state]}
      word={short ? translate(`mailbox.stateInShort.${state}`, { _: word }) : word}
    />
  )
}
