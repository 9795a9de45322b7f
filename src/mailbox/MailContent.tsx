import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { MailRecord } from '#contract'
import { useMailForm } from './FormButtons'
import { HtmlFrame } from './HtmlFrame'

/** What a mail says, formatted or as plain text. */
export function MailContent({ of: mail }: { readonly of: MailRecord }) {
  const translate = useTranslate()
  const [form] = useMailForm()
  const title = translate('mailbox.body', { subject: mail.subject })
  if (form === 'html') return <HtmlFrame html={mail.html} title={title} />
  return (
    <Box
      component="pre"
      lang="en"
      role="region"
      aria-label={title}
      // What scrolls is reached by keyboard.
      tabIndex={0}
      sx={{
        m: 0,
        minHeight: 0,
        overflowY: 'auto',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontSize: 13,
      }}
    >
      {mail.text}
    </Box>
  )
}
