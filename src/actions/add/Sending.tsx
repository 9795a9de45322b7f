import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PanelBody } from '../panel/PanelBody'
import { useLeaveWarning } from '../panel/useLeaveWarning'

/** The request on its way. It deserves its answer, so that the panel stays open. */
export function Sending() {
  const translate = useTranslate()
  useLeaveWarning()
  const text = translate('actions.add.sending')
  return (
    <PanelBody>
      <LinearProgress aria-label={text} />
      <Typography variant="body2">{text}</Typography>
    </PanelBody>
  )
}
