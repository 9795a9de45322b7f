import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useRef } from 'react'
import { useTranslate } from 'react-admin'
import type { MailRecord } from '#contract'
import { Fact, MailMoment, MailState } from '../account'
import { useCounted } from '../page'
import { ActivationLink } from './ActivationLink'
import { FormButtons } from './FormButtons'
import { MailContent } from './MailContent'

interface MailProps {
  readonly of: MailRecord
  /** Where it takes the place of what was there before. */
  readonly takesFocus: boolean
}

/** A mail: to whom, when, what became of it, and what it says. */
export function Mail({ of: mail, takesFocus }: MailProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const subjectId = useId()
  const subject = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) subject.current?.focus()
  }, [takesFocus])
  return (
    <Box
      component="article"
      aria-labelledby={subjectId}
      sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: 0, flex: 1 }}
    >
      <Typography variant="h2" id={subjectId} ref={subject} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
        <span lang="en">{mail.subject}</span>
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: {
            xs: 'max-content minmax(0, 1fr)',
            lg: 'max-content minmax(0, 1fr) max-content minmax(0, 1fr)',
          },
          columnGap: 2,
          rowGap: 0.5,
          // What stands on one line in a table has room to break here.
          '& .icon-and-word': { whiteSpace: 'normal' },
        }}
      >
        <Fact source="to">{mail.to}</Fact>
        <Fact source="at">
          <MailMoment at={mail.at} />
        </Fact>
        <Fact source="kind">{translate(`mailbox.kind.${mail.kind}`)}</Fact>
        <Fact source="state">
          <MailState of={mail.state} />
          {mail.attempts !== undefined &&
            mail.attempts > 0 &&
            ` · ${counted('mailbox.attempts', mail.attempts)}`}
        </Fact>
        {mail.error && <Fact source="error">{mail.error}</Fact>}
      </Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <FormButtons />
        <ActivationLink of={mail} />
      </Stack>
      <MailContent of={mail} />
    </Box>
  )
}
