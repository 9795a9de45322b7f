import CheckIcon from '@mui/icons-material/Check'
import LinkIcon from '@mui/icons-material/Link'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { copyText } from './copyText'
import { LinkByHand } from './LinkByHand'

interface CopyLinkButtonProps {
  readonly link: string
  readonly organizationName: string
  readonly label?: 'icon' | 'text'
}

/** How long it says that the link has been copied, in milliseconds. */
const saidFor = 2_500

/** Copies an activation link. Where the browser does not let it, the link stands there to be copied by hand. */
export function CopyLinkButton({ link, organizationName, label = 'icon' }: CopyLinkButtonProps) {
  const translate = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const [hovered, setHovered] = useState(false)
  const [copy, setCopy] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (copy !== 'copied') return
    const silence = setTimeout(() => setCopy(undefined), saidFor)
    return () => clearTimeout(silence)
  }, [copy])

  const isCopied = copy === 'copied'
  const name = translate('account.link.copyOf', { name: organizationName })
  const look = {
    ref: button,
    'aria-label': name,
    onClick: () => void copyText(link).then(done => setCopy(done ? 'copied' : 'refused')),
  }
  const icon = isCopied ? <CheckIcon fontSize="small" /> : <LinkIcon fontSize="small" />
  return (
    <>
      <Tooltip
        title={isCopied ? translate('account.link.copied') : name}
        open={isCopied || hovered}
        onOpen={() => setHovered(true)}
        onClose={() => setHovered(false)}
      >
        {label === 'icon' ? (
          <IconButton size="small" color={isCopied ? 'success' : 'primary'} {...look}>
            {icon}
          </IconButton>
        ) : (
          <Button variant="outlined" startIcon={icon} {...look}>
            {translate('account.link.copy')}
          </Button>
        )}
      </Tooltip>
      <span role="status" style={visuallyHidden}>
        {isCopied && translate('account.link.copied')}
      </span>
      <LinkByHand
        link={link}
        label={translate('account.link.of', { name: organizationName })}
        anchorEl={copy === 'refused' ? button.current : null}
        onClose={() => setCopy(undefined)}
      />
    </>
  )
}
