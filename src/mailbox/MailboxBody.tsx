import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useListContext, useTranslate } from 'react-admin'
import { PageHeading, pageHeight, TotalCount } from '../page'
import { MailboxFilters } from './MailboxFilters'
import { MailboxList } from './MailboxList'
import { NoMailOpen } from './NoMailOpen'
import { OpenMail } from './OpenMail'

/** Where there is room the list stands beside the mail; else one comes after the other. */
export function MailboxBody({ openId }: { readonly openId: string | undefined }) {
  const translate = useTranslate()
  const { data, total, error } = useListContext()
  const sideBySide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'))
  const heading = (
    <PageHeading
      title={translate('resources.mails.name', { smart_count: 2 })}
      aside={<TotalCount message="mailbox.count" />}
    />
  )
  if (!sideBySide && openId !== undefined) {
    return (
      <Stack sx={{ gap: 1.5 }}>
        {heading}
        <OpenMail key={openId} id={openId} alone />
      </Stack>
    )
  }
  const nothingToChoose = total === 0 || (error && !data)
  const showsMail = sideBySide && (openId !== undefined || !nothingToChoose)
  return (
    <Stack sx={{ gap: 1.5, height: { md: pageHeight }, minHeight: { md: 480 } }}>
      {heading}
      <MailboxFilters />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          flex: 1,
          minHeight: 0,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: showsMail ? 'minmax(300px, 2fr) minmax(0, 3fr)' : null,
          },
          gridTemplateRows: { md: 'minmax(0, 1fr)' },
        }}
      >
        <MailboxList openId={openId} />
        {showsMail && (openId === undefined ? <NoMailOpen /> : <OpenMail key={openId} id={openId} />)}
      </Box>
    </Stack>
  )
}
