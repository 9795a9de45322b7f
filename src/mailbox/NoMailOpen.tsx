import DraftsIcon from '@mui/icons-material/DraftsOutlined'
import Paper from '@mui/material/Paper'
import { useTranslate } from 'react-admin'
import { StateMessage } from '../page'

export function NoMailOpen() {
  const translate = useTranslate()
  return (
    <Paper variant="outlined" sx={{ alignContent: 'center' }}>
      <StateMessage
        icon={DraftsIcon}
        title={translate('mailbox.choose')}
        text={translate('mailbox.chooseText')}
      />
    </Paper>
  )
}
