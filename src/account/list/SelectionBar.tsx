import CloseIcon from '@mui/icons-material/Close'
import IconButton from '@mui/material/IconButton'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { useCounted } from '../../page'
import { OutOfSightButton } from './OutOfSightButton'
import { SelectAllButton } from './SelectAllButton'
import { SelectionAnnouncement } from './SelectionAnnouncement'
import { UnlistedTicks } from './unlisted/UnlistedTicks'
import { useOutOfSight } from './useOutOfSight'

const OutOfSightDialog = lazy(() =>
  import('./OutOfSightDialog').then(({ OutOfSightDialog }) => ({ default: OutOfSightDialog })),
)

/** What is ticked, in view or not, and what can be done with it. Ticks survive paging and filtering, so what is out of sight is counted. */
export function SelectionBar({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const counted = useCounted()
  const { selectedIds, onUnselectItems } = useListContext()
  const outOfSight = useOutOfSight()
  const [lookedAt, setLookedAt] = useState<readonly string[]>()
  return (
    <>
      <SelectionAnnouncement />
      {selectedIds.length > 0 && (
        <Paper
          component="section"
          aria-label={translate('account.selection.label')}
          sx={{
            position: { xs: 'sticky', md: 'static' },
            bottom: 8,
            zIndex: 2,
            p: 1,
            border: 1,
            borderColor: 'primary.main',
            bgcolor: 'primary.light',
          }}
        >
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <IconButton
              size="small"
              aria-label={translate('account.selection.clear')}
              onClick={() => onUnselectItems()}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
            <Typography sx={{ fontWeight: 600 }}>
              {counted('account.selection.count', selectedIds.length)}
            </Typography>
            <OutOfSightButton count={outOfSight.length} onPress={() => setLookedAt(outOfSight)} />
            {outOfSight.length > 0 && <UnlistedTicks outOfSight={outOfSight} />}
            <SelectAllButton />
            <Stack
              direction="row"
              sx={{ ml: { sm: 'auto' }, gap: 1, flexWrap: 'wrap', '& > *': { flexShrink: 0 } }}
            >
              {children}
            </Stack>
          </Stack>
        </Paper>
      )}
      <Suspense>
        {lookedAt && <OutOfSightDialog outOfSight={lookedAt} onClosed={() => setLookedAt(undefined)} />}
      </Suspense>
    </>
  )
}
