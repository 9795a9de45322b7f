import ViewIcon from '@mui/icons-material/BookmarkBorderOutlined'
import OpenViewIcon from '@mui/icons-material/BookmarkOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { lazy, memo, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Columns } from './savedView'
import { useSavedViews } from './useSavedViews'

// Opened by those who have views, or save one: not on the first page.
const SavedViewsPanel = lazy(() =>
  import('./SavedViewsPanel').then(({ SavedViewsPanel }) => ({ default: SavedViewsPanel })),
)

/** Says which of the operator's own views is open, and opens them. */
export const SavedViewsButton = memo(function SavedViewsButton({ columns }: { readonly columns: Columns }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const saved = useSavedViews(columns)
  const { open } = saved
  return (
    <Stack direction="row" sx={{ gap: 1, flexShrink: 0, alignItems: 'center' }}>
      <Button
        size="small"
        color={open ? 'primary' : 'inherit'}
        startIcon={open ? <OpenViewIcon /> : <ViewIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <Box
          component="span"
          sx={{
            maxWidth: { xs: 96, md: 260 },
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {open ? open.view.name : translate('listView.saved.label')}
        </Box>
        {open?.isChanged && (
          <Box
            component="span"
            sx={{ fontWeight: 400, display: { xs: 'none', md: 'inline' } }}
          >{`\u00a0· ${translate('listView.saved.changed')}`}</Box>
        )}
      </Button>
      {open?.isChanged && (
        <Button
          size="small"
          variant="outlined"
          sx={{ display: { xs: 'none', md: 'inline-flex' } }}
          onClick={() => saved.update(open.view)}
        >
          {translate('listView.saved.update')}
        </Button>
      )}
      <Suspense>
        {anchor && <SavedViewsPanel saved={saved} anchor={anchor} onClose={() => setAnchor(null)} />}
      </Suspense>
    </Stack>
  )
})
