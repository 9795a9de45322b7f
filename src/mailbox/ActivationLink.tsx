import OpenInNewIcon from '@mui/icons-material/OpenInNew'
import Button from '@mui/material/Button'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import type { MailRecord } from '#contract'
import { CopyLinkButton } from '../account'
import { activationLinkIn } from './activationLinkIn'

/** The link of an activation mail, to open beside the console or to take along. */
export function ActivationLink({ of: mail }: { readonly of: MailRecord }) {
  const translate = useTranslate()
  const link = activationLinkIn(mail)
  if (link === undefined) return null
  return (
    <>
      <Button variant="outlined" href={link} target="_blank" rel="noopener" startIcon={<OpenInNewIcon />}>
        {`${translate('mailbox.openLink')} `}
        <span style={visuallyHidden}>{translate('mailbox.opensInNewTab')}</span>
      </Button>
      <CopyLinkButton link={link} organizationName={mail.to} label="text" />
    </>
  )
}
