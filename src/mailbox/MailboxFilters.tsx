import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useListContext, useTranslate } from 'react-admin'
import { mailStates } from '#contract'
import { mailKinds } from '#lifecycle'
import { SearchField } from '../page'
import { ChoiceFilter } from './ChoiceFilter'

/** Search and filters of the mailbox, applied as they are set. */
export function MailboxFilters() {
  const translate = useTranslate()
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.25,
      }}
    >
      <SearchField label={translate('mailbox.search')} />
      <ChoiceFilter field="kind" choices={mailKinds} />
      <ChoiceFilter field="state" choices={mailStates} />
      <OneAccountOnly />
    </Box>
  )
}

/** That the list holds the mails about one account, whose page led here. */
function OneAccountOnly() {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { accountId, ...others } = filterValues
  if (accountId === undefined) return null
  const showAll = () => setFilters(others)
  return (
    <Chip
      label={
        <>
          {translate('mailbox.filter.account')}
          <span style={visuallyHidden}>{translate('mailbox.filter.removeAccount')}</span>
        </>
      }
      onClick={showAll}
      onDelete={showAll}
    />
  )
}
