import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { preferenceLimits, type SavedView } from '#contract'
import { AnchoredPanel } from '../AnchoredPanel'
import { DeleteViewDialog } from './DeleteViewDialog'
import { NoViewsYet } from './NoViewsYet'
import { RenameViewDialog } from './RenameViewDialog'
import { SavedViewLine } from './SavedViewLine'
import { SaveViewDialog } from './SaveViewDialog'
import type { SavedViews } from './useSavedViews'

interface SavedViewsPanelProps {
  readonly saved: SavedViews
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** A question about a view that is asked in front of the panel. */
type Question = { readonly asks: 'save' } | { readonly asks: 'rename' | 'delete'; readonly view: SavedView }

/** The operator's own views of the list, each a link, and what can be done with them. */
export function SavedViewsPanel({ saved, anchor, onClose }: SavedViewsPanelProps) {
  const translate = useTranslate()
  const [question, setQuestion] = useState<Question>()
  const { views, open, count } = saved
  const isFull = count >= preferenceLimits.views
  const close = () => setQuestion(undefined)
  return (
    <AnchoredPanel label={translate('listView.saved.label')} anchor={anchor} width={360} onClose={onClose}>
      {views.length === 0 && <NoViewsYet of={saved} />}
      <Stack
        component="ul"
        aria-label={translate('listView.saved.label')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: '50vh', overflowY: 'auto' }}
      >
        {views.map(view => (
          <SavedViewLine
            key={view.id}
            view={view}
            address={saved.addressOf(view)}
            isOpen={open?.view.id === view.id}
            isChanged={open?.view.id === view.id && open.isChanged}
            onOpened={onClose}
            onUpdate={() => saved.update(view)}
            onRename={() => setQuestion({ asks: 'rename', view })}
            onDelete={() => setQuestion({ asks: 'delete', view })}
          />
        ))}
      </Stack>
      {views.length > 0 && <Divider sx={{ my: 1 }} />}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {open?.isChanged && (
          <Button size="small" variant="outlined" onClick={() => saved.update(open.view)}>
            {translate('listView.saved.update')}
          </Button>
        )}
        <Button size="small" disabled={isFull} onClick={() => setQuestion({ asks: 'save' })}>
          {translate('listView.saved.save')}
        </Button>
      </Stack>
      {isFull && (
        <Typography variant="body2" color="textSecondary" sx={{ p: 1 }}>
          {translate('listView.saved.full', { count: preferenceLimits.views })}
        </Typography>
      )}
      {question?.asks === 'save' && <SaveViewDialog saved={saved} onClosed={close} onSaved={onClose} />}
      {question?.asks === 'rename' && (
        <RenameViewDialog saved={saved} view={question.view} onClosed={close} />
      )}
      {question?.asks === 'delete' && (
        <DeleteViewDialog
          view={question.view}
          onClosed={close}
          onDelete={onDeleted => saved.remove(question.view.id, onDeleted)}
        />
      )}
    </AnchoredPanel>
  )
}
