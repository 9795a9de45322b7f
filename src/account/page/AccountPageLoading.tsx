import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Stack from '@mui/material/Stack'
import { useTranslate } from 'react-admin'
import { accountPageColumns } from './accountPageColumns'

/** The page of an account on its way: as large as what comes, so that nothing moves when it is there. */
export function AccountPageLoading() {
  const translate = useTranslate()
  return (
    <Stack role="status" aria-label={translate('page.loading')} sx={{ gap: 2 }}>
      <div>
        <Skeleton width="min(320px, 80%)" height={28} sx={{ transform: 'none' }} />
        <Skeleton width="min(240px, 60%)" height={20} sx={{ transform: 'none', mt: 0.5, mb: 1 }} />
        <Skeleton width="min(480px, 100%)" height={24} sx={{ transform: 'none' }} />
        <Skeleton width="min(320px, 80%)" height={20} sx={{ transform: 'none', mt: 0.25 }} />
      </div>
      <Box sx={accountPageColumns}>
        <Skeleton variant="rounded" height={560} />
        <Skeleton
          variant="rounded"
          height={230}
          sx={{ order: { xs: -1, lg: 0 }, display: { xs: 'none', sm: 'block' } }}
        />
      </Box>
    </Stack>
  )
}
