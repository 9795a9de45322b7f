import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { AccountRecord } from '#contract'
import { Name, TabTitle } from '../../page'
import { Stage } from '../fields/Stage'
import { AccountOutlook } from '../life/AccountOutlook'
import { OwnersOf } from './OwnersOf'

/** Who it is, where it stands, whose it is, and what comes next. */
export function AccountHeading({ of: record }: { readonly of: AccountRecord }) {
  return (
    <Box component="header">
      <TabTitle>{record.organizationName}</TabTitle>
      <Typography variant="h1">
        <Name of={record.organizationName} />
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, mt: 0.5, mb: 1 }}>
        <Stage of={record.stage} />
        <OwnersOf record={record} />
      </Stack>
      <AccountOutlook of={record} />
    </Box>
  )
}
