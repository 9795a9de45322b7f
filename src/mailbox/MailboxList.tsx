import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useTranslate } from 'react-admin'
import { useLocation } from 'react-router'
import { MailRows, NoMails } from '../account'
import { KeptRows, ListStates, Pages } from '../page'

export function MailboxList({ openId }: { readonly openId: string | undefined }) {
  const translate = useTranslate()
  const { search, state } = useLocation()
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={translate('mailbox.list')}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, alignSelf: 'start', maxHeight: '100%' }}
    >
      <ListStates empty={<NoMails />} noResults={translate('mailbox.noResults')}>
        <KeptRows>
          <Box sx={{ minHeight: 0, overflowY: 'auto' }}>
            <MailRows search={search} openId={openId} closedId={state?.closedMail} />
          </Box>
        </KeptRows>
        <Pages rowsPerPageOptions={[25]} />
      </ListStates>
    </Paper>
  )
}
