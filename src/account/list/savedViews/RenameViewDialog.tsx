import { useTranslate } from 'react-admin'
import type { SavedView } from '#contract'
import type { SavedViews } from './useSavedViews'
import { ViewForm } from './ViewForm'

interface RenameViewDialogProps {
  readonly saved: SavedViews
  readonly view: SavedView
  readonly onClose: () => void
}

export function RenameViewDialog({ saved, view: { id, name }, onClose }: RenameViewDialogProps) {
  const translate = useTranslate()
  return (
    <ViewForm
      title={translate('listView.saved.renameTitle')}
      name={name}
      taken={saved.views.filter(one => one.id !== id).map(one => one.name)}
      onClose={onClose}
      onSubmit={next => {
        saved.rename(id, next)
        onClose()
      }}
    />
  )
}
