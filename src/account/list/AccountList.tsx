import Box from '@mui/material/Box'
import { ListBase } from 'react-admin'
import { type AccountRecord, resourceOf } from '#contract'
import { headerHeight } from '../../page'
import { AccountListBody, type AccountListParts } from './AccountListBody'
import { byName } from './sortOfView'

/** The states of the list are shown in its place, so that no notice has to repeat them. */
const quietly = { onError: () => undefined }

/** What the layout leaves free above and below a page, and the header's line. */
const aroundPage = 33

/** The page of all accounts of one kind. On a large screen it fills the window, and the table scrolls within. */
export function AccountList<Account extends AccountRecord>(parts: AccountListParts<Account>) {
  return (
    <ListBase
      resource={resourceOf[parts.kind]}
      sort={byName}
      perPage={25}
      debounce={250}
      queryOptions={quietly}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 1.5,
          height: { md: `calc(100dvh - ${headerHeight + aroundPage}px)` },
          minHeight: { md: 440 },
        }}
      >
        <AccountListBody {...parts} />
      </Box>
    </ListBase>
  )
}
