import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useTranslate } from 'react-admin'
import type { MailRecord } from '#contract'
import { MailMoment } from './MailMoment'
import { MailState } from './MailState'
import { useMailPath } from './useMailPath'

interface MailRowProps {
  readonly of: MailRecord
  readonly search: string
  readonly isOpen: boolean
  readonly takesFocus: boolean
}

/** A mail in a list. Its subject is the link that opens it, and reaches over the whole row. */
export function MailRow({ of: mail, search, isOpen, takesFocus }: MailRowProps) {
  const translate = useTranslate()
  const pathOf = useMailPath()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        px: 2,
        py: 1.25,
        borderLeft: 3,
        borderLeftColor: isOpen ? 'primary.main' : 'transparent',
        bgcolor: isOpen ? 'action.selected' : undefined,
        '&:hover': { bgcolor: isOpen ? 'action.selected' : 'action.hover' },
        '&:not(:last-of-type)': { borderBottom: 1, borderBottomColor: 'divider' },
      }}
    >
      <Line>
        <Typography variant="body2" color="textSecondary" noWrap>
          {mail.to}
        </Typography>
        <Typography variant="body2" component="div" color="textSecondary">
          <MailState of={mail.state} short />
        </Typography>
      </Line>
      <Link
        ref={link}
        to={{ pathname: pathOf(mail.id), search }}
        aria-current={isOpen ? 'true' : undefined}
        sx={{
          display: 'block',
          my: 0.25,
          fontWeight: 600,
          overflowWrap: 'anywhere',
          '&::after': { content: '""', position: 'absolute', inset: 0 },
          '&:focus-visible': { outline: 'none' },
          '&:focus-visible::after': { outline: '2px solid currentColor', outlineOffset: -2 },
        }}
      >
        <span lang="en">{mail.subject}</span>
      </Link>
      <Line>
        <Typography variant="body2" color="textSecondary" noWrap>
          {translate(`mailbox.kind.${mail.kind}`)}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flexShrink: 0 }}>
          <MailMoment at={mail.at} />
        </Typography>
      </Line>
    </Box>
  )
}

function Line({ children }: { readonly children: readonly [ReactNode, ReactNode] }) {
  return <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>{children}</Box>
}
