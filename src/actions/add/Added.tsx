import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { CopyLinkButton } from '../../account'
import { NameInSentence } from '../../page'
import { PanelBody } from '../panel/PanelBody'
import { PanelFooter } from '../panel/PanelFooter'
import { AddedFacts } from './AddedFacts'
import { PendingLink } from './PendingLink'

interface AddedProps {
  readonly record: PendingRecord
  readonly onLeave: () => void
  readonly onAddAnother: () => void
  readonly onClose: () => void
}

/** The account as it is pending now, its activation link, and where to go on. */
export function Added({ record, onLeave, onAddAnother, onClose }: AddedProps) {
  const translate = useTranslate()
  const { kind, organizationName, activationLink } = record
  return (
    <>
      <PanelBody>
        <Stack direction="row" sx={{ gap: 1 }}>
          <CheckIcon color="success" fontSize="small" />
          <Typography component="h3" variant="h2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <NameInSentence message="actions.add.added.heading" name={organizationName} />
          </Typography>
        </Stack>
        <AddedFacts of={record} />
        <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          {activationLink && (
            <CopyLinkButton link={activationLink} organizationName={organizationName} label="text" />
          )}
          <PendingLink kind={kind} sentence="actions.add.see_in" onFollow={onLeave} />
        </Stack>
      </PanelBody>
      <PanelFooter>
        <Button variant="contained" onClick={onAddAnother}>
          {translate('actions.add.another')}
        </Button>
        <Button onClick={onClose}>{translate('actions.panel.close')}</Button>
      </PanelFooter>
    </>
  )
}
