import { useNotify, useTranslate } from 'react-admin'
import type { SavedView } from '#contract'
import { QuestionDialog, useClosing } from '../../../page'

interface DeleteViewDialogProps {
  readonly view: SavedView
  readonly onClosed: () => void
  readonly onDelete: (onDeleted: () => void) => void
}

/** Asks before a view is deleted, since nothing brings it back. */
export function DeleteViewDialog({ view: { name }, onClosed, onDelete }: DeleteViewDialogProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const closing = useClosing(onClosed)
  return (
    <QuestionDialog
      title={translate('listView.saved.deleteTitle', { name })}
      closing={closing}
      text={translate('listView.saved.deleteText')}
      cancel={translate('listView.saved.cancel')}
      apply={translate('listView.saved.delete')}
      onApply={() => {
        const deleted = new Promise<void>(onDelete)
        closing.close(async () => {
          await deleted
          notify('listView.saved.deleted', { type: 'info', messageArgs: { name } })
        })
      }}
    />
  )
}
