import HistoryIcon from '@mui/icons-material/History'
import { useTranslate } from 'react-admin'
import { StateMessage } from '../../page'

export function NoEvents() {
  const translate = useTranslate()
  return (
    <StateMessage
      icon={HistoryIcon}
      title={translate('activity.empty')}
      text={translate('activity.emptyText')}
    />
  )
}
