import { useTranslate } from 'react-admin'
import type { SavedView } from '#contract'
import { useClosing } from '../../../page'
import type { SavedViews } from './useSavedViews'
import { ViewForm } from './ViewForm'

interface RenameViewDialogProps {
  readonly saved: SavedViews
  readonly view: SavedView
  readonly onClosed: () => void
}

export function RenameViewDialog({ saved, view: { id, name }, onClosed }: RenameViewDialogProps) {
  const translate = useTranslate()
  const closing = useClosing(onClosed)
  return (
    <ViewForm
      title={translate('listView.saved.renameTitle')}
      name={name}
      taken={saved.views.filter(one => one.id !== id).map(one => one.name)}
      closing={closing}
      onSubmit={next => {
        saved.rename(id, next)
        closing.close()
      }}
    />
  )
}
